package org.punte.portal.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.Person;

/** The fields of any form as they were typed; of one about facts also as they begin. */
public final class Typed {
    private final Map<String, List<String>> fields;

    private Typed(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    public static Typed of(Map<String, List<String>> fields) {
        return new Typed(fields);
    }

    /** As the form begins for somebody of whom this is known. */
    public static Typed of(Person person) {
        var typed = new Typed(new HashMap<>());
        for (var fact : PersonFact.values()) {
            var known = person.fact(fact.member());
            if (known != null) typed.begin(fact, known);
        }
        return typed;
    }

    /** Whether anything was typed, or is known. */
    public boolean isSent() {
        return !fields.isEmpty();
    }

    /** Never null, for templates. */
    public String value(String field) {
        var values = values(field);
        return values.isEmpty() ? "" : values.get(0);
    }

    /** Of a field that stands in several rows, each under a name of its own. */
    public String at(String field, int row) {
        return value(field + "-" + row);
    }

    public boolean has(String field, String code) {
        return values(field).contains(code);
    }

    public List<String> values(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** The fields into which this was typed. */
    public List<String> namesOf(String text) {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().stream().map(String::strip).anyMatch(text::equals))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    @Nullable
    String text(String field) {
        var typed = value(field);
        return typed.isBlank() ? null : typed.strip();
    }

    private void begin(PersonFact fact, JsonNode known) {
        var member = fact.member();
        switch (fact.form()) {
            case TEXTS -> put(member, String.join("\n", texts(known)));
            case COUNTRIES -> fields.put(member, countries(texts(known)));
            case TONGUES -> put(member, String.join(", ", texts(known)));
            case CHOICES -> fields.put(member, texts(known));
            case PLACE -> begin(member, known, "");
            case PAPERS -> {
                for (int row = 0; row < known.size(); row++) begin(member, known.get(row), "-" + row);
            }
            case DATE -> {
                put(member, known.path("from").asText(""));
                for (var part : List.of("precision", "to", "age"))
                    put(member + "." + part, known.path(part).asText(""));
            }
            default -> put(member, known.asText());
        }
    }

    private void begin(String member, JsonNode parts, String place) {
        parts.fields()
                .forEachRemaining(part -> put(
                        member + "." + part.getKey() + place, part.getValue().asText()));
    }

    /** The codes of countries in one line, then each word that stands in place of one, which is ticked. */
    private static List<String> countries(List<String> codes) {
        var split = codes.stream().collect(Collectors.partitioningBy(code -> code.length() == 2));
        return Stream.concat(Stream.of(String.join(", ", split.get(true))), split.get(false).stream())
                .toList();
    }

    private void put(String field, String value) {
        fields.put(field, List.of(value));
    }

    static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toList());
    }
}
