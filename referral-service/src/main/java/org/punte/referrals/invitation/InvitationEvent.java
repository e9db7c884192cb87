package org.punte.referrals.invitation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.punte.messaging.DomainEvent;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/** What is told about calls: ids and codes; the person is in none of them, and who else is asked neither. */
sealed interface InvitationEvent extends DomainEvent {
    /** An agency is asked. */
    record Asked(
            UUID subject, int version, UUID sender, UUID receiver, UUID author, ServiceCode service, Urgency urgency)
            implements InvitationEvent {
        Asked(Invitation i) {
            this(i.id, i.version, i.sender, i.receiver, i.author, i.service, i.urgency);
        }

        @Override
        public String type() {
            return "call.asked.v1";
        }
    }

    /** It keeps a place until then. */
    record Offered(
            UUID subject,
            int version,
            UUID sender,
            UUID receiver,
            UUID author,
            Urgency urgency,
            UUID call,
            Instant heldUntil)
            implements InvitationEvent {
        Offered(Invitation i) {
            this(i.id, i.version, i.sender, i.receiver, i.author, i.urgency, i.call, i.heldUntil);
        }

        @Override
        public String type() {
            return "call.offered.v1";
        }
    }

    /** It cannot. {@code reason} as the sender may read it; with the {@code last} no the call is over, which is told as well. */
    record Declined(
            UUID subject,
            int version,
            UUID sender,
            UUID receiver,
            UUID author,
            Urgency urgency,
            UUID call,
            String reason,
            boolean last)
            implements InvitationEvent {
        Declined(Invitation i, boolean last) {
            this(i.id, i.version, i.sender, i.receiver, i.author, i.urgency, i.call, i.declineReason.outside(), last);
        }

        @Override
        public String type() {
            return "call.declined.v1";
        }
    }

    /** It was chosen; the referral was sent and accepted with it. */
    record Confirmed(
            UUID subject, int version, UUID sender, UUID receiver, UUID offeredBy, List<UUID> workers, UUID referral)
            implements InvitationEvent {
        Confirmed(Invitation i) {
            this(i.id, i.version, i.sender, i.receiver, i.offeredBy, List.of(i.workers), i.referral);
        }

        @Override
        public String type() {
            return "call.confirmed.v1";
        }
    }

    /** It need not answer or keep a place any more. */
    record NotNeeded(UUID subject, int version, UUID sender, UUID receiver) implements InvitationEvent {
        NotNeeded(Invitation i) {
            this(i.id, i.version, i.sender, i.receiver);
        }

        @Override
        public String type() {
            return "call.not-needed.v1";
        }
    }

    /** Its place is not kept any more, because nobody chose it in time, or its service has closed. */
    record Lapsed(
            UUID subject,
            int version,
            UUID sender,
            UUID receiver,
            UUID author,
            Urgency urgency,
            UUID call,
            UUID offeredBy)
            implements InvitationEvent {
        Lapsed(Invitation i) {
            this(i.id, i.version, i.sender, i.receiver, i.author, i.urgency, i.call, i.offeredBy);
        }

        @Override
        public String type() {
            return "call.lapsed.v1";
        }
    }
}
