package org.punte.referrals.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.capacity.PlaceFor;
import org.punte.referrals.life.DeclineReason;
import org.punte.referrals.need.Envelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.web.tag.Tagged;

/** A call as the agency that is asked sees it: an envelope. Not who else is asked, and not by whom the place was wanted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvitationView(
        UUID id,
        UUID sender,
        ServiceCode service,
        Urgency urgency,
        Envelope envelope,
        InvitationStatus status,
        Instant askedAt,
        Instant closesAt,
        @Nullable UUID offeredBy,
        @Nullable List<UUID> workers,
        @Nullable Instant heldUntil,
        @Nullable PlaceFor place,
        @Nullable DeclineReason declineReason,
        @Nullable UUID referral,
        int version)
        implements Tagged {
    static InvitationView of(Invitation i) {
        return new InvitationView(
                i.id,
                i.sender,
                i.service,
                i.urgency,
                i.envelope,
                i.status,
                i.askedAt,
                i.closesAt,
                i.offeredBy,
                i.workers == null ? null : List.of(i.workers),
                i.heldUntil,
                i.place,
                i.declineReason,
                i.referral,
                i.version);
    }
}
