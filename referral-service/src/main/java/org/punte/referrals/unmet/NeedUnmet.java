package org.punte.referrals.unmet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.punte.messaging.DomainEvent;
import org.punte.referrals.need.Urgency;

/** Another agency could not help {@code person} either, as a referral or a call has shown last. Neither where, nor with what. */
record NeedUnmet(
        @JsonIgnore boolean ofCall, UUID subject, int version, UUID sender, UUID author, UUID person, Urgency urgency)
        implements DomainEvent {
    NeedUnmet(Need need) {
        this(need.ofCall(), need.last(), need.version(), need.sender(), need.author(), need.person(), need.urgency());
    }

    @Override
    public String type() {
        return ofCall ? "call.unmet.v1" : "referral.unmet.v1";
    }
}
