package org.punte.identity.rolegrant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/** What administrators and second people see of asked-for roles. */
record RoleGrantView(
        UUID id,
        UUID agency,
        UUID account,
        String name,
        List<String> roles,
        RoleGrantState state,
        UUID requestedBy,
        @Nullable String requestedByName,
        Instant requestedAt,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        int version)
        implements Tagged {
    static RoleGrantView of(RoleGrant g, String name, @Nullable String requestedByName) {
        return new RoleGrantView(
                g.id,
                g.agency,
                g.account,
                name,
                List.of(g.roles),
                g.state,
                g.requestedBy,
                requestedByName,
                g.requestedAt,
                g.decidedBy,
                g.decidedAt,
                g.version);
    }
}
