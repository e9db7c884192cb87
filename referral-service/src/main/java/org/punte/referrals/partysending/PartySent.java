package org.punte.referrals.partysending;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.punte.messaging.DomainEvent;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/** Several referrals were sent as one; each of them tells of itself as well. */
record PartySent(
        UUID subject,
        UUID sender,
        UUID receiver,
        UUID author,
        ServiceCode service,
        Urgency urgency,
        Instant answerBy,
        List<UUID> referrals)
        implements DomainEvent {
    @Override
    public String type() {
        return "party.sent.v1";
    }
}
