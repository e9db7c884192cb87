package org.punte.portal.client.directory;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.DeclineReason;
import org.punte.portal.client.referral.Envelope;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;

/** A call as its sender sees it. */
public record Call(
        UUID id,
        UUID person,
        ServiceCode service,
        Urgency urgency,
        Envelope envelope,
        Status status,
        Instant calledAt,
        Instant closesAt,
        @Nullable UUID referral,
        @Nullable List<Asked> invitations) {
    public boolean isOpen() {
        return status == Status.OPEN;
    }

    /** Where it stands. */
    public enum Status {
        OPEN,
        CONFIRMED,
        WITHDRAWN,
        @JsonEnumDefaultValue
        LAPSED
    }

    /** One of the agencies that were asked. */
    public record Asked(
            UUID id,
            UUID receiver,
            InvitationStatus status,
            @Nullable Instant heldUntil,
            @Nullable PlaceFor place,
            @Nullable DeclineReason declineReason) {
        public boolean isOffered() {
            return status == InvitationStatus.OFFERED;
        }
    }

    /** Asks them. */
    public record Place(UUID person, Set<UUID> receivers, ServiceCode service, Urgency urgency, Envelope envelope) {}

    /** Chooses one. */
    public record Confirm(
            UUID offer, UUID consent, @Nullable String note) {
        /** Holds free text: never printed. */
        @Override
        public String toString() {
            return "Confirm";
        }
    }
}
