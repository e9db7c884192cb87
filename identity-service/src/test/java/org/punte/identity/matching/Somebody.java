package org.punte.identity.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.punte.identity.date.Span;

/** A made-up human, as one worker wrote them down. */
public record Somebody(
        String given,
        String family,
        @Nullable LocalDate born,
        @Nullable Span about,
        @Nullable String phone) {
    public Traits traits() {
        var birth = born == null ? about : new Span(born, born);
        return Traits.of(List.of(given), List.of(family), birth, phone == null ? List.of() : List.of(phone), List.of());
    }

    /** As it is registered; a date that is only about right is left out. */
    public Map<String, Object> registration() {
        var body = new TreeMap<String, Object>(
                Map.of("givenName", given, "familyName", family, "ageBasis", "STATED", "adult", true));
        if (born != null) body.put("birthDate", born.toString());
        if (phone != null) body.put("phone", phone);
        return body;
    }

    Somebody named(String otherGiven, String otherFamily) {
        return new Somebody(otherGiven, otherFamily, born, about, phone);
    }

    Somebody born(@Nullable LocalDate day, @Nullable Span span) {
        return new Somebody(given, family, day, span, phone);
    }

    Somebody withPhone(@Nullable String number) {
        return new Somebody(given, family, born, about, number);
    }
}
