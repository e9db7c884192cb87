package org.punte.portal.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.punte.portal.fact.Typed;

/** One way to reach somebody, with as many spans of hours as are known, and an empty one for more. */
public record WayForm(
        String channel,
        String address,
        boolean confirmed,
        List<SpanForm> spans,
        String mayAnswer,
        String thirdName,
        String thirdRelation,
        boolean thirdPermitted) {
    static final WayForm EMPTY = new WayForm("", "", false, List.of(SpanForm.EMPTY), "", "", "", false);

    static WayForm of(JsonNode way) {
        var third = way.path("thirdPerson");
        return new WayForm(
                text(way, "channel"),
                text(way, "address"),
                way.path("confirmedSafe").asBoolean(),
                SpanForm.of(way.path("hours")),
                text(way, "mayAnswer"),
                text(third, "name"),
                text(third, "relation"),
                third.path("permitted").asBoolean());
    }

    static WayForm of(Typed typed, int row) {
        var number = String.valueOf(row);
        return new WayForm(
                typed.at("channel", row),
                typed.at("address", row),
                typed.has("confirmed", number),
                SpanForm.of(typed, row),
                typed.at("mayAnswer", row),
                typed.at("thirdName", row),
                typed.at("thirdRelation", row),
                typed.has("thirdPermitted", number));
    }

    /** What is kept, without the empty one. */
    public List<SpanForm> toldSpans() {
        return spans.stream().filter(SpanForm::isTold).toList();
    }

    public boolean isBy(String other) {
        return channel.equals(other);
    }

    boolean isTold() {
        return !channel.isBlank();
    }

    Map<String, Object> told() {
        var told = new LinkedHashMap<String, Object>();
        told.put("channel", channel);
        put(told, "address", address);
        told.put("confirmedSafe", confirmed);
        put(told, "mayAnswer", mayAnswer);
        var hours = toldSpans().stream().map(SpanForm::told).toList();
        if (!hours.isEmpty()) told.put("hours", hours);
        if (!thirdName.isBlank())
            told.put("thirdPerson", Map.of("name", thirdName, "relation", thirdRelation, "permitted", thirdPermitted));
        return told;
    }

    private static void put(Map<String, Object> told, String member, String typed) {
        if (!typed.isBlank()) told.put(member, typed.strip());
    }

    private static String text(JsonNode node, String member) {
        return node.path(member).asText("");
    }
}
