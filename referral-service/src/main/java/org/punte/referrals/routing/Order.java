package org.punte.referrals.routing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import org.punte.referrals.capacity.Level;

/** The order of candidates: a rule of the reasons that everybody sees, and nothing else. How soon one answers is not in it. */
final class Order {
    /** Fewest reasons against, then places, then open now, then name; changing it changes the rule's version. */
    static final Comparator<Candidate> OF_CANDIDATES = comparingInt(
                    (Candidate c) -> c.reasonsAgainst().size())
            .thenComparing(c -> c.places() == null ? Level.ASK : c.places())
            .thenComparing(c -> !c.reasonsFor().contains(Reason.OPEN_NOW))
            .thenComparing(Candidate::agencyName)
            .thenComparing(Candidate::id);

    static final Comparator<Candidate> BY_NAME =
            comparing(Candidate::agencyName).thenComparing(Candidate::id);

    private Order() {}
}
