package org.punte.identity.code;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * One code.
 *
 * @param label by language: {@code en}, {@code ro}, {@code nb}
 * @param maps what other standards call it, by standard: {@code htcds:<field>}, {@code ctdc:k-anonymous},
 *     {@code ctdc:synthetic}, {@code ro:penal-code-182} (letters of the article), {@code eurostat}
 * @param marks what the service does differently for it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Code(String code, Map<String, String> label, Map<String, List<String>> maps, List<String> marks) {
    public Code {
        maps = maps == null ? Map.of() : maps;
        marks = marks == null ? List.of() : marks;
    }
}
