package org.punte.portal.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A fact as it stands in a page, part by part. */
public record ShownFact(PersonFact fact, List<Part> parts) {
    /** A code, whose name the page knows, or text, or both: what a document is, and its number. */
    public record Part(@Nullable FactCode code, String text) {
        static Part of(FactCode code) {
            return new Part(code, "");
        }

        static Part of(String text) {
            return new Part(null, text);
        }
    }

    static ShownFact of(PersonFact fact, List<FactCode> codes) {
        return new ShownFact(fact, codes.stream().map(Part::of).toList());
    }

    static ShownFact of(PersonFact fact, String text) {
        return new ShownFact(fact, List.of(Part.of(text)));
    }
}
