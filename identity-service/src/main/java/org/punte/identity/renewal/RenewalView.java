package org.punte.identity.renewal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.keycloak.Factor;
import org.punte.web.tag.Tagged;

/** What administrators and second people see of a renewal. */
record RenewalView(
        UUID id,
        UUID agency,
        UUID account,
        String name,
        Factor factor,
        RenewalState state,
        UUID askedBy,
        @Nullable String askedByName,
        Recognition askedByHow,
        Instant askedAt,
        @Nullable UUID decidedBy,
        @Nullable Recognition decidedHow,
        @Nullable Instant decidedAt,
        int version)
        implements Tagged {
    static RenewalView of(FactorRenewal r, String name, @Nullable String askedByName) {
        return new RenewalView(
                r.id,
                r.agency,
                r.account,
                name,
                r.factor,
                r.state,
                r.askedBy,
                askedByName,
                r.askedByHow,
                r.askedAt,
                r.decidedBy,
                r.decidedHow,
                r.decidedAt,
                r.version);
    }
}
