package org.punte.portal.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.punte.portal.fact.Typed;
import org.punte.portal.page.Fields;

/** One way to reach somebody; of its hours the form knows one span for several days. */
public record WayForm(
        String channel,
        String address,
        boolean confirmed,
        List<String> days,
        String from,
        String to,
        String mayAnswer,
        String thirdName,
        String thirdRelation,
        boolean thirdPermitted) {
    static final WayForm EMPTY = new WayForm("", "", false, List.of(), "", "", "", "", "", false);

    static WayForm of(JsonNode way) {
        var hours = way.path("hours").path(0);
        var third = way.path("thirdPerson");
        return new WayForm(
                text(way, "channel"),
                text(way, "address"),
                way.path("confirmedSafe").asBoolean(),
                StreamSupport.stream(hours.path("days").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                text(hours, "from"),
                text(hours, "to"),
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
                typed.values("days-" + number),
                typed.at("from", row),
                typed.at("to", row),
                typed.at("mayAnswer", row),
                typed.at("thirdName", row),
                typed.at("thirdRelation", row),
                typed.has("thirdPermitted", number));
    }

    public boolean onDay(String day) {
        return days.contains(day);
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
        if (!days.isEmpty())
            told.put(
                    "hours",
                    List.of(Map.of(
                            "days",
                            days,
                            "from",
                            Fields.required(Fields.text(from)),
                            "to",
                            Fields.required(Fields.text(to)))));
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
