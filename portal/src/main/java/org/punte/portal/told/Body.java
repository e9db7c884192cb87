package org.punte.portal.told;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.punte.portal.code.Tongues;
import org.punte.portal.page.Fields;

/** Builds the document of a form. What was left empty is left out, and so is whatever holds nothing else. */
final class Body {
    /** What belongs to the form, not to what is told. */
    private static final List<String> OF_THE_FORM = List.of("key", "version", "form-token");

    private final Map<String, Object> document = new LinkedHashMap<>();

    Body(Map<String, List<String>> fields) {
        new TreeMap<>(fields).forEach((name, values) -> {
            if (!OF_THE_FORM.contains(name)) put(name, values);
        });
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> document() {
        return (Map<String, Object>) listed(document);
    }

    @SuppressWarnings("unchecked")
    private void put(String name, List<String> values) {
        var value = read(name, values);
        if (value == null) return;
        var path = name.replaceAll("(\\[]|#|\\?)$", "").split("\\.");
        var place = document;
        for (int i = 0; i < path.length - 1; i++)
            place = (Map<String, Object>) place.computeIfAbsent(path[i], none -> new LinkedHashMap<String, Object>());
        place.put(path[path.length - 1], value);
    }

    private static @Nullable Object read(String name, List<String> values) {
        var given = values.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        if (given.isEmpty()) return null;
        if (name.endsWith("[]")) return given;
        var first = given.get(0);
        if (name.endsWith("#")) return Fields.number(first);
        if (name.endsWith("?")) return Boolean.valueOf(first);
        return isLanguage(name) ? Tongues.code(first) : first;
    }

    /** Such a field takes a name as well as a code. */
    private static boolean isLanguage(String name) {
        return name.endsWith("Language") || name.endsWith("language");
    }

    /** Rows that are counted become a list, without those that were left empty. */
    private static Object listed(Object part) {
        if (!(part instanceof Map<?, ?> members)) return part;
        if (!members.isEmpty()
                && members.keySet().stream().allMatch(key -> key.toString().matches("\\d+"))) {
            var rows = new ArrayList<Object>();
            members.values().forEach(row -> rows.add(listed(row)));
            return rows;
        }
        var object = new LinkedHashMap<String, Object>();
        members.forEach((key, value) -> object.put(key.toString(), listed(value)));
        return object;
    }
}
