package org.punte.identity.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.vault.Category;
import org.punte.web.tag.Tagged;

/** What the owner's assigned worker sees of a consent. */
public record ConsentView(
        UUID id,
        UUID person,
        UUID receiver,
        String purpose,
        List<Category> categories,
        ConsentBasis basis,
        LocalDate until,
        ConsentState state,
        Instant givenAt,
        @Nullable Instant endedAt,
        int version)
        implements Tagged {
    static ConsentView of(Consent c, Instant now) {
        return new ConsentView(
                c.id,
                c.person,
                c.receiver,
                c.purpose,
                c.categories(),
                c.basis,
                c.until,
                c.stateAt(now),
                c.givenAt,
                c.endedAt,
                c.version);
    }
}
