package org.punte.referrals.interruption;

import java.util.UUID;
import org.punte.messaging.DomainEvent;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/** The service that a referral waits for is closed for now. {@code version} is the moment, in seconds since 1970. */
record ServiceClosed(
        UUID subject, int version, UUID sender, UUID receiver, UUID author, ServiceCode service, Urgency urgency)
        implements DomainEvent {
    ServiceClosed(InterruptedView row, UUID author, Urgency urgency) {
        this(
                row.referral(),
                (int) row.since().getEpochSecond(),
                row.sender(),
                row.receiver(),
                author,
                row.service(),
                urgency);
    }

    @Override
    public String type() {
        return "referral.service-closed.v1";
    }
}
