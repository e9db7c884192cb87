package org.punte.identity.maildomain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/** A mail domain as administrators see it. */
record MailDomainView(
        UUID id,
        UUID agency,
        String domain,
        MailDomainState state,
        @Nullable UUID proposedBy,
        Instant proposedAt,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        int version)
        implements Tagged {
    static MailDomainView of(MailDomain d) {
        return new MailDomainView(
                d.id, d.agency, d.domain, d.state, d.proposedBy, d.proposedAt, d.decidedBy, d.decidedAt, d.version);
    }
}
