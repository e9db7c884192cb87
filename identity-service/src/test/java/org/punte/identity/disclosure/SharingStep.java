package org.punte.identity.disclosure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.punte.identity.vault.Category;

/** One thing that happens to what is shared of a person. {@code number} picks a referral, or counts days. */
record SharingStep(Kind kind, int receiver, Set<Category> categories, int number) {
    private static final Arbitrary<Category> CATEGORY =
            Arbitraries.of(Category.IDENTITY, Category.CONTACT, Category.LANGUAGE, Category.HEALTH, Category.NEEDS);

    /** What can happen. */
    enum Kind {
        AGREE,
        WITHDRAW,
        STOP_AGENCY,
        STOP_CATEGORY,
        STOP_CATEGORY_EVERYWHERE,
        STOP_ALL,
        REFER,
        ACCEPT,
        DECLINE,
        CANCEL,
        CONSENT_ENDED,
        COMPLETE,
        DAYS_PASS,
        SUSPEND,
        RESUME
    }

    /** A story: begun by an agreement that is referred and accepted, so that there is something to end. */
    static Arbitrary<List<SharingStep>> stories() {
        return Combinators.combine(begun(), step().list().ofMinSize(5).ofMaxSize(10))
                .as((begun, then) ->
                        Stream.concat(begun.stream(), then.stream()).toList());
    }

    private static Arbitrary<List<SharingStep>> begun() {
        return step().map(first -> Stream.of(Kind.AGREE, Kind.REFER, Kind.ACCEPT)
                .map(kind -> new SharingStep(kind, first.receiver, first.categories, first.number))
                .toList());
    }

    private static Arbitrary<SharingStep> step() {
        return Combinators.combine(
                        kinds(),
                        Arbitraries.integers().between(0, 1),
                        CATEGORY.set().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.integers().between(1, 20))
                .as(SharingStep::new);
    }

    private static Arbitrary<Kind> kinds() {
        return Arbitraries.frequency(
                Tuple.of(6, Kind.AGREE),
                Tuple.of(2, Kind.WITHDRAW),
                Tuple.of(1, Kind.STOP_AGENCY),
                Tuple.of(3, Kind.STOP_CATEGORY),
                Tuple.of(2, Kind.STOP_CATEGORY_EVERYWHERE),
                Tuple.of(1, Kind.STOP_ALL),
                Tuple.of(5, Kind.REFER),
                Tuple.of(8, Kind.ACCEPT),
                Tuple.of(1, Kind.DECLINE),
                Tuple.of(1, Kind.CANCEL),
                Tuple.of(1, Kind.CONSENT_ENDED),
                Tuple.of(2, Kind.COMPLETE),
                Tuple.of(2, Kind.DAYS_PASS),
                Tuple.of(1, Kind.SUSPEND),
                Tuple.of(2, Kind.RESUME));
    }
}
