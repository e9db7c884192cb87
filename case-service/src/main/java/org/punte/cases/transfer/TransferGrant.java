package org.punte.cases.transfer;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.cases.casefile.CaseFiles.Part;

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
    /** Whether it covers anything that a case file holds. */
    boolean coversParts() {
        return Arrays.stream(Part.values()).map(Part::name).anyMatch(categories::contains);
    }

    /** Its last day has passed by the time that it is heard. */
    boolean isOverAt(Instant now) {
        return until != null && !now.isBefore(until);
    }
}
