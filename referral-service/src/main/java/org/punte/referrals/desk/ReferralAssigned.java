package org.punte.referrals.desk;

import java.util.UUID;
import org.punte.messaging.DomainEvent;
import org.punte.referrals.need.Urgency;

/** Somebody at {@code receiver} has given a referral to {@code account}. {@code version} is the desk's, not the referral's. */
record ReferralAssigned(UUID subject, int version, UUID receiver, UUID account, Urgency urgency)
        implements DomainEvent {
    static ReferralAssigned of(DeskItem item, UUID receiver, UUID account) {
        return new ReferralAssigned(item.id(), item.version(), receiver, account, item.urgency());
    }

    @Override
    public String type() {
        return "referral.assigned.v1";
    }
}
