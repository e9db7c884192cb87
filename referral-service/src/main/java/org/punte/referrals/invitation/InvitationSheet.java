package org.punte.referrals.invitation;

import static org.punte.referrals.invitation.InvitationProblem.OFFER_LAPSED;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.capacity.PlaceFor;
import org.punte.web.problem.Rejection;

/** What the sender learns of one of the agencies it asked: of its people nothing, in an id neither. */
public record InvitationSheet(
        UUID id,
        UUID receiver,
        InvitationStatus status,
        @JsonIgnore @Nullable UUID offeredBy,
        @JsonIgnore Set<UUID> workers,
        @Nullable Instant heldUntil,
        @Nullable PlaceFor place,
        @Nullable String declineReason) {
    /** The answer to whoever chose an offer that nobody stands behind any more: of the other agency's people it says nothing. */
    public Rejection lapsed() {
        return OFFER_LAPSED.because("This offer does not stand any more");
    }

    static InvitationSheet of(Invitation i) {
        return new InvitationSheet(
                i.id,
                i.receiver,
                i.status,
                i.offeredBy,
                i.workers == null ? Set.of() : Set.of(i.workers),
                i.heldUntil,
                i.place,
                i.declineReason == null ? null : i.declineReason.outside());
    }

    /** An agency is about to decline: whoever follows the call holds it now, so that of two last ones one comes after the other. */
    public record Declining(UUID call, UUID sender) {}

    /** It has declined; in the same transaction, as the agency that was asked. Whoever follows the call says whether that was the last no. */
    public static final class Declined {
        private final UUID call;
        private final UUID sender;
        private boolean last;

        Declined(UUID call, UUID sender) {
            this.call = call;
            this.sender = sender;
        }

        public UUID call() {
            return call;
        }

        public UUID sender() {
            return sender;
        }

        /** With it the call is over. */
        public void endsCall() {
            last = true;
        }

        boolean isLast() {
            return last;
        }
    }
}
