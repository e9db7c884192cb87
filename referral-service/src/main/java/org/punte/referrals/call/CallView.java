package org.punte.referrals.call;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.invitation.InvitationSheet;
import org.punte.referrals.need.Envelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.web.tag.Tagged;

/** A call as its sender sees it. {@code invitations} only where one call is asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallView(
        UUID id,
        UUID person,
        UUID author,
        ServiceCode service,
        Urgency urgency,
        Envelope envelope,
        CallStatus status,
        Instant calledAt,
        Instant closesAt,
        @Nullable UUID referral,
        @Nullable List<InvitationSheet> invitations,
        int version)
        implements Tagged {
    static CallView of(Call c, @Nullable List<InvitationSheet> invitations) {
        return new CallView(
                c.id,
                c.person,
                c.author,
                c.service,
                c.urgency,
                c.envelope,
                c.status,
                c.calledAt,
                c.closesAt,
                c.referral,
                invitations,
                c.version);
    }
}
