package org.punte.identity.correction;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.punte.identity.agency.AgencyMoves.Face;
import org.punte.web.tag.Tagged;

/** What network administrators see of a correction: both faces of the agency, and who asked and decided for which agency. */
@Schema(name = "AgencyCorrectionView")
record CorrectionView(
        UUID id,
        UUID agency,
        Face before,
        Face after,
        String reason,
        AgencyCorrection.State state,
        UUID proposedBy,
        UUID proposedFrom,
        Instant proposedAt,
        @Nullable UUID decidedBy,
        @Nullable UUID decidedFrom,
        @Nullable Instant decidedAt,
        int version)
        implements Tagged {
    static CorrectionView of(AgencyCorrection c) {
        return new CorrectionView(
                c.id,
                c.agency,
                c.before(),
                c.after(),
                c.reason,
                c.state,
                c.proposedBy,
                c.proposedFrom,
                c.proposedAt,
                c.decidedBy,
                c.decidedFrom,
                c.decidedAt,
                c.version);
    }
}
