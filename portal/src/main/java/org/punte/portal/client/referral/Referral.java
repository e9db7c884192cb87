package org.punte.portal.client.referral;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral as either side sees it: what the other side alone may know is absent. */
public record Referral(
        UUID id,
        Side side,
        String code,
        @Nullable UUID person,
        @Nullable UUID sender,
        @Nullable UUID receiver,
        @Nullable UUID consent,
        ServiceCode service,
        Urgency urgency,
        Envelope envelope,
        ReferralStatus status,
        @Nullable Instant sentAt,
        @Nullable Instant answerBy,
        @Nullable Instant startBy,
        @Nullable List<UUID> workers,
        @Nullable DeclineReason declineReason,
        @Nullable Outcome outcome,
        @Nullable String expiryReason,
        @Nullable String note,
        int version) {
    /** Which end of the referral the reader is at. */
    public enum Side {
        SENT,
        RECEIVED
    }

    public boolean isReceived() {
        return side == Side.RECEIVED;
    }

    /** Came back because the agency that was asked is closing. */
    public boolean isReturned() {
        return "AGENCY_CLOSED".equals(expiryReason);
    }

    /** Taken on, and the service has not begun in time. */
    public boolean isStartOverdueAt(Instant now) {
        return status == ReferralStatus.ACCEPTED && startBy != null && now.isAfter(startBy);
    }

    /** The agency at the other end. */
    public @Nullable UUID counterpart() {
        return isReceived() ? sender : receiver;
    }

    public boolean names(UUID worker) {
        return workers != null && workers.contains(worker);
    }
}
