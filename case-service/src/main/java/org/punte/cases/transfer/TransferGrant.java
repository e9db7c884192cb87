package org.punte.cases.transfer;

import java.util.Set;
import java.util.UUID;

/** A grant that may belong to a transfer. Only the fields we read; the producer may add others. */
record TransferGrant(
        UUID referral,
        UUID person,
        UUID owner,
        UUID receiver,
        UUID receiverPerson,
        Set<UUID> workers,
        Set<String> categories,
        boolean transfer) {}
