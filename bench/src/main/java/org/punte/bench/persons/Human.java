package org.punte.bench.persons;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.punte.identity.date.Span;
import org.punte.identity.matching.Traits;

/** A made-up human. */
record Human(
        String given,
        String family,
        @Nullable LocalDate born,
        @Nullable String phone) {
    Traits traits() {
        return Traits.of(
                List.of(given),
                List.of(family),
                born == null ? null : new Span(born, born),
                phone == null ? List.of() : List.of(phone),
                List.of());
    }

    /** ASCII, as the wire wants it. */
    String registration() {
        var body =
                new StringBuilder("{\"givenName\":\"%s\",\"familyName\":\"%s\",\"ageBasis\":\"STATED\",\"adult\":true"
                        .formatted(given, family));
        if (born != null) body.append(",\"birthDate\":\"%s\"".formatted(born));
        if (phone != null) body.append(",\"phone\":\"%s\"".formatted(phone));
        return body.append('}').toString();
    }
}
