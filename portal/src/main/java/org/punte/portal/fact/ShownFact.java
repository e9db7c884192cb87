package org.punte.portal.fact;

import java.util.List;

/** A fact as it stands in a page: codes, whose names the page knows, or text. */
public record ShownFact(PersonFact fact, List<FactCode> codes, String text) {
    static ShownFact of(PersonFact fact, List<FactCode> codes) {
        return new ShownFact(fact, codes, "");
    }

    static ShownFact of(PersonFact fact, String text) {
        return new ShownFact(fact, List.of(), text);
    }
}
