package org.punte.referrals.unmet;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.DomainEvent;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.sheet.ReferralSheet;

/** Another agency could not help {@code person} either; {@code region} where help is wanted, if the sender said so. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NeedUnmet(
        UUID subject,
        int version,
        UUID sender,
        UUID author,
        UUID person,
        ServiceCode service,
        Urgency urgency,
        @Nullable String region)
        implements DomainEvent {
    NeedUnmet(ReferralSheet last) {
        this(
                last.id(),
                last.version(),
                last.sender(),
                last.author(),
                last.person(),
                last.service(),
                last.urgency(),
                last.envelope().region());
    }

    @Override
    public String type() {
        return "referral.unmet.v1";
    }
}
