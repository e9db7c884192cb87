package org.punte.portal.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.punte.portal.fact.Typed;

/** Somebody who must not know, with the numbers and addresses where they would. */
public record OtherForm(String who, String addresses) {
    static final OtherForm EMPTY = new OtherForm("", "");

    static OtherForm of(JsonNode other) {
        var addresses = StreamSupport.stream(other.path("addresses").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
        return new OtherForm(other.path("who").asText(""), addresses);
    }

    static OtherForm of(Typed typed, int row) {
        return new OtherForm(typed.at("who", row), typed.at("addresses", row));
    }

    boolean isTold() {
        return !who.isBlank();
    }

    Map<String, Object> told() {
        var told = new LinkedHashMap<String, Object>();
        told.put("who", who.strip());
        var list = Stream.of(addresses.split("[,;]"))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .toList();
        if (!list.isEmpty()) told.put("addresses", list);
        return told;
    }
}
