package org.punte.portal.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.punte.portal.fact.Typed;
import org.punte.portal.page.Fields;

/** Days and times between which one way is safe. The rows of one way are typed under its number. */
public record SpanForm(List<String> days, String from, String to) {
    static final SpanForm EMPTY = new SpanForm(List.of(), "", "");

    /** All that are known, and an empty one. */
    static List<SpanForm> of(JsonNode hours) {
        var spans = new ArrayList<SpanForm>();
        hours.forEach(span -> spans.add(new SpanForm(
                StreamSupport.stream(span.path("days").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                span.path("from").asText(""),
                span.path("to").asText(""))));
        spans.add(EMPTY);
        return List.copyOf(spans);
    }

    static List<SpanForm> of(Typed typed, int way) {
        return Stream.iterate(0, row -> typed.has("span-" + way, String.valueOf(row)), row -> row + 1)
                .map(row -> new SpanForm(
                        typed.values("days-%d-%d".formatted(way, row)),
                        typed.at("from-" + way, row),
                        typed.at("to-" + way, row)))
                .toList();
    }

    public boolean onDay(String day) {
        return days.contains(day);
    }

    boolean isTold() {
        return !days.isEmpty();
    }

    Map<String, Object> told() {
        return Map.of(
                "days",
                days,
                "from",
                Fields.required(Fields.text(from), "from"),
                "to",
                Fields.required(Fields.text(to), "to"));
    }
}
