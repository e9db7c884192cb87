package org.punte.referrals.unmet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.DomainEvent;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/**
 * Another agency could not help {@code person} either, as a referral or a call has shown last; {@code region} where help is
 * wanted, if the sender said so.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NeedUnmet(
        @JsonIgnore boolean ofCall,
        UUID subject,
        int version,
        UUID sender,
        UUID author,
        UUID person,
        ServiceCode service,
        Urgency urgency,
        @Nullable String region)
        implements DomainEvent {
    NeedUnmet(Need need) {
        this(
                need.ofCall(),
                need.last(),
                need.version(),
                need.sender(),
                need.author(),
                need.person(),
                need.service(),
                need.urgency(),
                need.region());
    }

    @Override
    public String type() {
        return ofCall ? "call.unmet.v1" : "referral.unmet.v1";
    }
}
