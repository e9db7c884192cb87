package org.punte.identity.matching;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Two descriptions side by side: what agrees, and whether that is enough for a human to look.
 *
 * @param nameOnly whether a name is nearly all that they share: meaningful while few share it
 * @param byChance how many strangers of the agency would share as much
 */
record Comparison(Set<Feature> features, boolean nameOnly, double byChance) {
    /** A name that differs speaks against: then only what hardly ever happens by chance counts. */
    private static final double RARE = 0.1;

    /** Empty where nobody needs to look. */
    static Optional<Comparison> of(Traits one, Traits other, Rarity rarity) {
        boolean swapped = isSwapped(one, other);
        boolean given = swapped || Similarity.agree(one.given(), other.given());
        boolean family = swapped || Similarity.agree(one.family(), other.family());
        var births = Births.compare(one.birth(), other.birth());
        boolean phone = !Collections.disjoint(one.phones(), other.phones());
        boolean document = !Collections.disjoint(one.documents(), other.documents());
        double chance = rarity.expectedByChance(given, family, births);
        boolean numbered = document || phone && corroborated(one, other, given || family, births);
        boolean enough = numbered
                || given && family && births != Births.DIFFERENT
                || (given || family) && births == Births.SAME && chance < RARE;
        if (!enough) return Optional.empty();
        var features = features(given, family, swapped, births);
        if (phone) features.add(Feature.PHONE);
        if (document) features.add(Feature.DOCUMENT);
        boolean nameOnly = !numbered && (births == Births.UNKNOWN || births == Births.NEAR);
        return Optional.of(new Comparison(features, nameOnly, chance));
    }

    private static boolean isSwapped(Traits one, Traits other) {
        return !Similarity.agree(one.given(), other.given())
                && Similarity.agree(one.given(), other.family())
                && Similarity.agree(one.family(), other.given());
    }

    /** Several people answer one telephone: something else has to agree, or there is nothing else. */
    private static boolean corroborated(Traits one, Traits other, boolean name, Births births) {
        return name
                || births == Births.SAME
                || births == Births.TRANSPOSED
                || births != Births.DIFFERENT && !(one.isNamed() && other.isNamed());
    }

    private static Set<Feature> features(boolean given, boolean family, boolean swapped, Births births) {
        var features = EnumSet.noneOf(Feature.class);
        if (swapped) features.add(Feature.NAMES_SWAPPED);
        if (given && !swapped) features.add(Feature.GIVEN_NAME);
        if (family && !swapped) features.add(Feature.FAMILY_NAME);
        if (births == Births.SAME) features.add(Feature.BIRTH_DATE);
        if (births == Births.TRANSPOSED || births == Births.SLIP || births == Births.NEAR)
            features.add(Feature.BIRTH_DATE_ALIKE);
        return features;
    }
}
