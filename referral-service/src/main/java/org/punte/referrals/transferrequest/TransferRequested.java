package org.punte.referrals.transferrequest;

import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** The receiver of a referral would like to have the case; {@code agency} is its owner, {@code author} who had sent it. */
record TransferRequested(UUID subject, int version, UUID agency, UUID referral, UUID author) implements DomainEvent {
    TransferRequested(TransferRequest r) {
        this(r.id, r.version, r.owner, r.referral, r.author);
    }

    @Override
    public String type() {
        return "transfer.requested.v1";
    }
}
