package org.punte.identity.blindindex;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.punte.identity.matching.IndexField;
import org.punte.identity.matching.IndexTerms;
import org.punte.identity.matching.Traits;
import org.punte.identity.matching.Widths;
import org.punte.sealing.BlindIndex;

/** Turns descriptions into index values of one agency. */
@ApplicationScoped
class Terms {
    private final BlindIndex index;

    Terms(BlindIndex index) {
        this.index = index;
    }

    /** What a person is found under. */
    List<Term> kept(UUID owner, Widths widths, Traits traits) {
        return Arrays.stream(IndexField.values())
                .flatMap(field -> of(owner, widths, field, IndexTerms.of(traits, field), Role.of(field)).stream())
                .toList();
    }

    /** What somebody like this is looked for under: names also in each other's place. */
    List<Term> asked(UUID owner, Widths widths, Traits traits) {
        var terms = new ArrayList<>(kept(owner, widths, traits));
        var given = IndexTerms.of(traits, IndexField.GIVEN);
        var family = IndexTerms.of(traits, IndexField.FAMILY);
        terms.addAll(of(owner, widths, IndexField.GIVEN, family, Role.FAMILY_AS_GIVEN));
        terms.addAll(of(owner, widths, IndexField.FAMILY, given, Role.GIVEN_AS_FAMILY));
        return terms;
    }

    private List<Term> of(UUID owner, Widths widths, IndexField field, Collection<String> texts, Role role) {
        return texts.stream()
                .map(text -> index.value(owner, field.name(), text, widths.bits(field)))
                .distinct()
                .map(value -> new Term(field, value, role))
                .toList();
    }

    /** One index value. */
    record Term(IndexField field, int value, Role role) {}

    /** Why it is looked for; each is one bit, so that a database can add them up. */
    enum Role {
        GIVEN,
        FAMILY,
        BIRTH,
        PHONE,
        DOCUMENT,
        FAMILY_AS_GIVEN,
        GIVEN_AS_FAMILY;

        int bit() {
            return 1 << ordinal();
        }

        static Role of(IndexField field) {
            return valueOf(field.name());
        }
    }
}
