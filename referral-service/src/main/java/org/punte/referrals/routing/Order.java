package org.punte.referrals.routing;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.Comparator;
import java.util.UUID;
import org.punte.referrals.capacity.Level;

/** The order of candidates: a rule of the reasons that everybody sees, and nothing else. How soon one answers is not in it. */
final class Order {
    /** Fewest reasons against, then places, then open now, then name; changing it changes the rule's version. */
    static final Comparator<Judged> OF_CANDIDATES = comparingInt(Judged::against)
            .thenComparing(one -> one.places() == null ? Level.ASK : one.places())
            .thenComparing(one -> !one.reasons().contains(Reason.OPEN_NOW))
            .thenComparing(Order::name)
            .thenComparing(Order::id);

    /** Who is not available for the person first: a list that ends somewhere does not end before them. Then by name. */
    static final Comparator<Judged> OF_EXCLUDED = comparing(
                    (Judged one) -> !one.reasons().contains(Reason.NOT_AVAILABLE))
            .thenComparing(Order::name)
            .thenComparing(Order::id);

    private Order() {}

    private static String name(Judged one) {
        return one.service().agency().name();
    }

    private static UUID id(Judged one) {
        return one.service().id();
    }
}
