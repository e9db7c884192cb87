package org.punte.identity.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.vault.Category;
import org.punte.web.tag.Tagged;

/**
 * What both sides' workers see of a grant.
 *
 * @param categories what was opened
 * @param read whether somebody of the receiver has read under it: an acceptance is then no longer undone
 * @param live the answer of this moment
 * @param shown what of it opens at this moment, as far as consent and agreement still cover it
 */
record GrantView(
        UUID id,
        UUID referral,
        UUID consent,
        UUID person,
        UUID receiverPerson,
        UUID owner,
        UUID receiver,
        List<Category> categories,
        List<UUID> workers,
        Instant openedAt,
        @Nullable Instant endedAt,
        boolean read,
        boolean live,
        List<Category> shown,
        int version)
        implements Tagged {
    static GrantView of(Grant g, boolean read, List<Category> shown) {
        return new GrantView(
                g.id,
                g.referral,
                g.consent,
                g.person,
                g.receiverPerson,
                g.owner,
                g.receiver,
                g.categories(),
                g.workers(),
                g.openedAt,
                g.endedAt,
                read,
                !shown.isEmpty(),
                shown,
                g.version);
    }
}
