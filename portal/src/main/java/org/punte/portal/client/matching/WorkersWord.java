package org.punte.portal.client.matching;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.util.List;
import java.util.stream.Stream;

/** What somebody says who works with one of two records. */
public enum WorkersWord {
    SAME_HUMAN,
    RELATED,
    DIFFERENT,
    CANNOT_SAY,
    /** Newer than this portal. */
    @JsonEnumDefaultValue
    OTHER;

    public static List<WorkersWord> offered() {
        return Stream.of(values()).filter(code -> code != OTHER).toList();
    }
}
