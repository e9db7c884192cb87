package org.punte.referrals.interruption;

import java.util.UUID;
import org.punte.messaging.DomainEvent;
import org.punte.referrals.need.ServiceCode;

/** The service that a referral waits for is closed for now. {@code version} is the moment, in seconds since 1970. */
record ServiceClosed(UUID subject, int version, UUID sender, UUID receiver, UUID author, ServiceCode service)
        implements DomainEvent {
    ServiceClosed(InterruptedView row, UUID author) {
        this(row.referral(), (int) row.since().getEpochSecond(), row.sender(), row.receiver(), author, row.service());
    }

    @Override
    public String type() {
        return "referral.service-closed.v1";
    }
}
