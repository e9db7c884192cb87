package org.punte.portal.told;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a form says, or what a service keeps, under the same names: {@code interview.interpreter.relation}. A name that ends
 * with {@code []} holds several values, with {@code #} a number, with {@code ?} yes or no; a number in between counts rows.
 */
public final class Told {
    private static final String VERSION = "version";

    private final Map<String, List<String>> fields;
    private final @Nullable Map<String, List<String>> now;

    private Told(Map<String, List<String>> fields) {
        this(fields, null);
    }

    private Told(Map<String, List<String>> fields, @Nullable Map<String, List<String>> now) {
        this.fields = fields;
        this.now = now;
    }

    /** An empty form. */
    public static Told nothing() {
        return new Told(Map.of());
    }

    /** What was typed into a form. */
    public static Told typed(Map<String, List<String>> form) {
        return new Told(form);
    }

    /** What a service keeps. */
    public static Told kept(JsonNode document) {
        var fields = new LinkedHashMap<String, List<String>>();
        flatten("", document, fields);
        return new Told(fields);
    }

    /**
     * What was typed, beside what somebody else has saved meanwhile. Without the version that was seen: the form comes back for
     * both to be compared, and goes on from the version that is kept now.
     */
    public Told beside(Told kept) {
        var typed = new LinkedHashMap<>(fields);
        typed.remove(VERSION);
        return new Told(typed, kept.fields);
    }

    /** Whether something else is kept now. */
    public boolean differs(String name) {
        return now != null && !(said(fields, name).equals(said(now, name)));
    }

    /** What is kept now, for reading. */
    public List<String> now(String name) {
        return now == null ? List.of() : said(now, name);
    }

    /** Empty where nothing is said. */
    public String value(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .findFirst()
                .map(String::strip)
                .orElse("");
    }

    public boolean given(String name) {
        return !value(name).isEmpty();
    }

    public List<String> values(String name) {
        return fields.getOrDefault(name + "[]", List.of());
    }

    public boolean says(String name, String value) {
        return value(name).equals(value);
    }

    public boolean names(String name, String value) {
        return values(name).contains(value);
    }

    /** What is said under a name, by itself. */
    public Told part(String name) {
        return below(name + ".");
    }

    /** What is kept under a name in rows, each by itself. */
    public List<Told> rows(String name) {
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> below(name + "." + i + "."))
                .takeWhile(row -> !row.fields.isEmpty())
                .toList();
    }

    /** As the services want it: nested, without what was left empty. */
    public Map<String, Object> body() {
        return new Body(fields).document();
    }

    /** The version that its author has seen, as {@code If-Match} names it. */
    public String tag() {
        return '"' + value(VERSION) + '"';
    }

    private Told below(String start) {
        return new Told(below(fields, start), now == null ? null : below(now, start));
    }

    private static Map<String, List<String>> below(Map<String, List<String>> fields, String start) {
        var part = new LinkedHashMap<String, List<String>>();
        fields.forEach((name, values) -> {
            if (name.startsWith(start)) part.put(name.substring(start.length()), values);
        });
        return part;
    }

    /** Browsers send lines that end otherwise than ours, and a field that was left empty. */
    private static List<String> said(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(text -> text.strip().replace("\r\n", "\n"))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static void flatten(String name, JsonNode node, Map<String, List<String>> fields) {
        if (node.isObject())
            node.properties().forEach(member -> flatten(joined(name, member.getKey()), member.getValue(), fields));
        else if (node.isArray() && node.path(0).isContainerNode())
            for (int i = 0; i < node.size(); i++) flatten(name + "." + i, node.get(i), fields);
        else if (node.isArray()) fields.put(name + "[]", texts(node));
        else if (node.isNumber()) fields.put(name + "#", List.of(node.asText()));
        else if (node.isBoolean()) fields.put(name + "?", List.of(node.asText()));
        else if (!node.isNull()) fields.put(name, List.of(node.asText()));
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    private static String joined(String name, String member) {
        return name.isEmpty() ? member : name + "." + member;
    }
}
