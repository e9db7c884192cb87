package org.punte.portal.client.directory;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.DeclineReason;
import org.punte.portal.client.referral.Envelope;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;

/** A call as the agency that is asked sees it. */
public record Invitation(
        UUID id,
        UUID sender,
        ServiceCode service,
        Urgency urgency,
        Envelope envelope,
        InvitationStatus status,
        Instant askedAt,
        Instant closesAt,
        @Nullable List<UUID> workers,
        @Nullable Instant heldUntil,
        @Nullable PlaceFor place,
        @Nullable DeclineReason declineReason,
        @Nullable UUID referral) {
    /** One can still decline, and offer while there is time. */
    public boolean isOpen() {
        return switch (status) {
            case ASKED, OFFERED, LAPSED -> true;
            case DECLINED, CONFIRMED, NOT_NEEDED -> false;
        };
    }

    /** A place is kept. */
    public boolean isOffered() {
        return status == InvitationStatus.OFFERED;
    }

    /** Who would work with the person, as we offered it. */
    public boolean names(UUID worker) {
        return workers != null && workers.contains(worker);
    }

    /** We could take them. */
    public record Offer(
            Set<UUID> workers,
            @Nullable UUID listing,
            @Nullable PlaceFor place) {}

    /** We cannot. */
    public record Decline(DeclineReason reason) {}
}
