package org.punte.referrals.unmet;

import java.util.UUID;
import org.punte.messaging.DomainEvent;

/** What was told of a need is not true any more, because a no was taken back; {@code subject} is what had shown it last: a referral, or a call. */
record NeedUndone(UUID subject, int version, UUID sender) implements DomainEvent {
    @Override
    public String type() {
        return "referral.unmet-undone.v1";
    }
}
