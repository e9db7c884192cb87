package org.punte.portal.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.portal.code.Countries;
import org.punte.portal.code.Tongues;
import org.punte.portal.page.Fields;

/** What a form tells of somebody, as the service takes it; {@code empty} names what was left blank. */
public record Told(Map<String, Object> facts, List<String> empty) {
    private static final int DOCUMENT_ROWS = 3;

    /** Of the facts that the form asks for, and no others. */
    public static Told of(Typed typed, List<PersonFact> asked) {
        var facts = new LinkedHashMap<String, Object>();
        var empty = new ArrayList<String>();
        for (var fact : asked) {
            var value = value(typed, fact);
            if (value == null) empty.add(fact.member());
            else facts.put(fact.member(), value);
        }
        return new Told(facts, empty);
    }

    /** Whether two forms tell the same of a fact. */
    static boolean same(Typed one, Typed other, PersonFact fact) {
        return Objects.equals(value(one, fact), value(other, fact));
    }

    private static @Nullable Object value(Typed typed, PersonFact fact) {
        var member = fact.member();
        return switch (fact.form()) {
            case TEXT, LONG, CHOICE, ANSWER, COUNTY -> typed.text(member);
            case COUNTRY -> typed.text(member) == null ? null : Countries.code(typed.text(member));
            case NUMBER -> Fields.number(typed.text(member));
            case YES_NO -> typed.text(member) == null ? null : Boolean.valueOf(typed.text(member));
            case CHOICES -> listOrNull(typed.values(member).stream().filter(code -> !code.isBlank()));
            case TEXTS -> split(typed.text(member), "\\R");
            case COUNTRIES -> listOrNull(Countries.codes(String.join(",", typed.values(member))).stream());
            case TONGUES -> listOrNull(Tongues.codes(typed.value(member)).stream());
            case DATE -> date(typed, member);
            case PLACE -> parts(typed, member, "", "street", "city", "postalCode", "county", "country");
            case PAPERS -> documents(typed, member);
            case SHOWN -> null;
        };
    }

    private static @Nullable Object date(Typed typed, String member) {
        var from = Fields.date(typed.text(member));
        if (from == null) return null;
        var date = parts(typed, member, "", "precision", "to");
        var told = date == null ? new LinkedHashMap<String, Object>() : date;
        told.putIfAbsent("precision", "EXACT");
        told.put("from", from);
        var age = Fields.number(typed.text(member + ".age"));
        if (age != null) told.put("age", age);
        return told;
    }

    private static @Nullable List<Map<String, Object>> documents(Typed typed, String member) {
        var papers = new ArrayList<Map<String, Object>>();
        for (int row = 0; row < DOCUMENT_ROWS; row++) {
            if (typed.at(member + ".number", row).isBlank()) continue;
            papers.add(parts(typed, member, "-" + row, "kind", "number", "country"));
        }
        return papers.isEmpty() ? null : papers;
    }

    private static @Nullable Map<String, Object> parts(Typed typed, String member, String row, String... names) {
        var parts = new LinkedHashMap<String, Object>();
        for (var name : names) {
            var value = typed.value(member + "." + name + row).strip();
            if (!value.isEmpty()) parts.put(name, name.equals("country") ? Countries.code(value) : value);
        }
        return parts.isEmpty() ? null : parts;
    }

    private static @Nullable List<String> split(@Nullable String typed, String by) {
        return typed == null
                ? null
                : listOrNull(Stream.of(typed.split(by)).map(String::strip).filter(one -> !one.isEmpty()));
    }

    private static @Nullable List<String> listOrNull(Stream<String> values) {
        var list = values.toList();
        return list.isEmpty() ? null : list;
    }
}
