package org.punte.identity.secondperson;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/** Who may be an agency's second person. */
record SecondPersonView(
        UUID id,
        UUID agency,
        UUID account,
        UUID partner,
        PartnerSupervisor.State state,
        UUID proposedBy,
        Instant proposedAt,
        @Nullable UUID approvedBy,
        @Nullable Instant approvedAt,
        int version)
        implements Tagged {
    static SecondPersonView of(PartnerSupervisor p) {
        return new SecondPersonView(
                p.id,
                p.agency,
                p.account,
                p.partner,
                p.state,
                p.proposedBy,
                p.proposedAt,
                p.approvedBy,
                p.approvedAt,
                p.version);
    }
}
