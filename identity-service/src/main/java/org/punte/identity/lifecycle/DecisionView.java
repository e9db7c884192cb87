package org.punte.identity.lifecycle;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What network administrators see of a decision. */
@Schema(name = "AgencyDecisionView")
record DecisionView(
        UUID id,
        Decision.DecisionKind kind,
        UUID account,
        UUID agency,
        Instant at,
        @Nullable String reason,
        @Nullable OutOfBandCheck check) {
    static DecisionView of(Decision d) {
        var check = d.checkKind == null ? null : new OutOfBandCheck(d.checkKind, d.checkReference, d.checkedOn);
        return new DecisionView(d.id, d.kind, d.account, d.agency, d.decidedAt, d.reason, check);
    }
}
