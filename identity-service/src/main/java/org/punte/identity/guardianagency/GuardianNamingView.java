package org.punte.identity.guardianagency;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/** A guardian that is to be named for {@code agency}; {@code proposedFor} is the agency of who proposed it. */
record GuardianNamingView(
        UUID id,
        UUID agency,
        UUID guardian,
        String reason,
        GuardianNaming.State state,
        UUID proposedBy,
        UUID proposedFor,
        Instant proposedAt,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        int version)
        implements Tagged {
    static GuardianNamingView of(GuardianNaming n) {
        return new GuardianNamingView(
                n.id,
                n.subject,
                n.guardian,
                n.reason,
                n.state,
                n.proposedBy,
                n.proposedFor,
                n.proposedAt,
                n.decidedBy,
                n.decidedAt,
                n.version);
    }
}
