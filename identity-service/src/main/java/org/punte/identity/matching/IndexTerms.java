package org.punte.identity.matching;

import java.util.Set;

/** Under which texts a description is found in each index. */
public final class IndexTerms {
    private IndexTerms() {}

    /** The texts of one index; none where nothing is known. */
    public static Set<String> of(Traits traits, IndexField field) {
        return switch (field) {
            case GIVEN -> Phonetics.of(traits.given());
            case FAMILY -> Phonetics.of(traits.family());
            case BIRTH -> birth(traits);
            case PHONE -> traits.phones();
            case DOCUMENT -> traits.documents();
        };
    }

    private static Set<String> birth(Traits traits) {
        var birth = traits.birth();
        return birth == null || !Births.isDay(birth) ? Set.of() : Set.of(Births.digits(birth.earliest()));
    }
}
