package org.punte.identity.freeze;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/** A freeze as colleagues see it. */
record FreezeView(
        UUID id,
        UUID account,
        UUID agency,
        FreezeState state,
        UUID frozenBy,
        Instant frozenAt,
        @Nullable UUID confirmedBy,
        @Nullable UUID liftAskedBy,
        int version)
        implements Tagged {
    static FreezeView of(Freeze f) {
        return new FreezeView(
                f.id, f.account, f.agency, f.state, f.frozenBy, f.frozenAt, f.confirmedBy, f.liftAskedBy, f.version);
    }
}
