package org.punte.identity.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.terms.ConsentBasis;
import org.punte.identity.terms.Purpose;
import org.punte.identity.vault.Category;
import org.punte.web.tag.Tagged;

/**
 * What the owner's assigned worker sees of a consent; how it was asked stands in {@code conversation}.
 *
 * @param receiver absent where the purpose has none
 * @param categories those that have not ended
 * @param until absent where the answer was no
 */
public record ConsentView(
        UUID id,
        UUID conversation,
        UUID person,
        @Nullable UUID receiver,
        Purpose purpose,
        List<Category> categories,
        List<Category> endedCategories,
        ConsentBasis basis,
        @Nullable LocalDate until,
        ConsentState state,
        Instant givenAt,
        @Nullable Instant endedAt,
        @Nullable UUID supersededBy,
        int version)
        implements Tagged {
    static ConsentView of(Consent c, Instant now) {
        return new ConsentView(
                c.id,
                c.conversation,
                c.person,
                c.receiver,
                c.purpose,
                c.categories(),
                c.endedCategories(),
                c.basis,
                c.until,
                c.stateAt(now),
                c.givenAt,
                c.endedAt,
                c.supersededBy,
                c.version);
    }
}
