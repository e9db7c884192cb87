package org.punte.identity.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.vault.Category;
import org.punte.web.tag.Tagged;

/** What both sides' workers see of a grant. {@code live} is the answer of this moment. */
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
        boolean live,
        int version)
        implements Tagged {
    static GrantView of(Grant g, boolean live) {
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
                live,
                g.version);
    }
}
