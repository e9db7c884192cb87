package org.punte.cases.transfer;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A grant that may belong to a transfer. Only the fields we read; the producer may add others. */
record TransferGrant(
        UUID referral,
        UUID person,
        UUID owner,
        UUID receiver,
        UUID receiverPerson,
        Set<UUID> workers,
        Set<String> categories,
        @Nullable Instant until,
        boolean transfer) {
    /** Its last day has passed by the time that it is heard. */
    boolean isOverAt(Instant now) {
        return until != null && !now.isBefore(until);
    }
}
