package org.punte.portal.client.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.punte.portal.client.consent.ConsentBasis;
import org.punte.portal.client.identity.Category;

/** One use of another basis than consent. */
public record OtherBasis(
        UUID id,
        String pseudonym,
        ConsentBasis basis,
        List<UUID> receivers,
        List<Category> categories,
        UUID invokedBy,
        Instant invokedAt,
        boolean waits,
        String state) {
    public boolean isOpen() {
        return "OPEN".equals(state);
    }

    public boolean isJustified() {
        return "JUSTIFIED".equals(state);
    }
}
