package org.punte.referrals.news;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.DomainEvent;
import org.punte.referrals.life.CancelReason;
import org.punte.referrals.life.ExpiryReason;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.Outcome;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.sheet.ReferralSheet;

/** What we tell others about a referral: ids and codes. {@code person} is the owner's id of the person. */
public sealed interface ReferralEvent extends DomainEvent {
    /** The event that tells a move; all but one are told by the state that they led to. */
    static ReferralEvent of(ReferralSheet r, Move move) {
        return move == Move.REASSIGNMENT ? new WorkersChanged(r) : of(r);
    }

    /** The event that tells the present state, so that a repetition says the same as the first time. */
    static ReferralEvent of(ReferralSheet r) {
        return switch (r.status()) {
            case SENT -> new Sent(r);
            case ACKNOWLEDGED -> new Acknowledged(r);
            case ACCEPTED -> new Accepted(r);
            case DECLINED -> new Declined(r);
            case IN_SERVICE -> new Started(r);
            case COMPLETED -> new Completed(r);
            case CANCELLED -> new Cancelled(r);
            case CONSENT_WITHDRAWN -> new ConsentWithdrawn(r);
            case EXPIRED -> new Expired(r);
            case DRAFT, INFORMATION_REQUESTED, WAITLISTED, REDIRECTED -> throw untold(r);
            case ON_HOLD, NOT_DELIVERED, ENTERED_IN_ERROR -> throw untold(r);
        };
    }

    private static IllegalStateException untold(ReferralSheet r) {
        return new IllegalStateException("Nothing is told of a referral " + r.status());
    }

    record Sent(
            UUID subject,
            int version,
            UUID sender,
            UUID receiver,
            UUID consent,
            UUID person,
            @Nullable UUID caseFile,
            ServiceCode service,
            Urgency urgency,
            Instant answerBy,
            UUID author)
            implements ReferralEvent {
        Sent(ReferralSheet r) {
            this(
                    r.id(),
                    r.version(),
                    r.sender(),
                    r.receiver(),
                    r.brought().consent,
                    r.person(),
                    r.caseFile(),
                    r.service(),
                    r.urgency(),
                    r.brought().answerBy,
                    r.author());
        }

        @Override
        public String type() {
            return "referral.sent.v1";
        }
    }

    record Acknowledged(UUID subject, int version, UUID sender, UUID receiver, UUID author) implements ReferralEvent {
        Acknowledged(ReferralSheet r) {
            this(r.id(), r.version(), r.sender(), r.receiver(), r.author());
        }

        @Override
        public String type() {
            return "referral.acknowledged.v1";
        }
    }

    record Accepted(
            UUID subject,
            int version,
            UUID sender,
            UUID receiver,
            UUID consent,
            UUID person,
            @Nullable UUID caseFile,
            List<UUID> workers,
            UUID author)
            implements ReferralEvent {
        Accepted(ReferralSheet r) {
            this(
                    r.id(),
                    r.version(),
                    r.sender(),
                    r.receiver(),
                    r.brought().consent,
                    r.person(),
                    r.caseFile(),
                    r.workers(),
                    r.author());
        }

        @Override
        public String type() {
            return "referral.accepted.v1";
        }
    }

    record Declined(UUID subject, int version, UUID sender, UUID receiver, UUID author, String reason)
            implements ReferralEvent {
        // the sender never reads more than "cannot take"
        Declined(ReferralSheet r) {
            this(
                    r.id(),
                    r.version(),
                    r.sender(),
                    r.receiver(),
                    r.author(),
                    r.brought().declineReason.outside());
        }

        @Override
        public String type() {
            return "referral.declined.v1";
        }
    }

    record Started(UUID subject, int version, UUID sender, UUID receiver, UUID author) implements ReferralEvent {
        Started(ReferralSheet r) {
            this(r.id(), r.version(), r.sender(), r.receiver(), r.author());
        }

        @Override
        public String type() {
            return "referral.started.v1";
        }
    }

    record Completed(
            UUID subject,
            int version,
            UUID sender,
            UUID receiver,
            UUID consent,
            UUID author,
            Outcome outcome,
            List<UUID> workers)
            implements ReferralEvent {
        Completed(ReferralSheet r) {
            this(
                    r.id(),
                    r.version(),
                    r.sender(),
                    r.receiver(),
                    r.brought().consent,
                    r.author(),
                    r.brought().outcome,
                    r.workers());
        }

        @Override
        public String type() {
            return "referral.completed.v1";
        }
    }

    record Cancelled(
            UUID subject,
            int version,
            UUID sender,
            UUID receiver,
            UUID consent,
            UUID author,
            List<UUID> workers,
            CancelReason reason)
            implements ReferralEvent {
        Cancelled(ReferralSheet r) {
            this(
                    r.id(),
                    r.version(),
                    r.sender(),
                    r.receiver(),
                    r.brought().consent,
                    r.author(),
                    r.workers(),
                    r.brought().cancelReason);
        }

        @Override
        public String type() {
            return "referral.cancelled.v1";
        }
    }

    record ConsentWithdrawn(
            UUID subject, int version, UUID sender, UUID receiver, UUID consent, UUID author, List<UUID> workers)
            implements ReferralEvent {
        ConsentWithdrawn(ReferralSheet r) {
            this(r.id(), r.version(), r.sender(), r.receiver(), r.brought().consent, r.author(), r.workers());
        }

        @Override
        public String type() {
            return "referral.consent-withdrawn.v1";
        }
    }

    record Expired(
            UUID subject, int version, UUID sender, UUID receiver, UUID consent, UUID author, ExpiryReason reason)
            implements ReferralEvent {
        Expired(ReferralSheet r) {
            this(
                    r.id(),
                    r.version(),
                    r.sender(),
                    r.receiver(),
                    r.brought().consent,
                    r.author(),
                    r.brought().expiryReason);
        }

        @Override
        public String type() {
            return "referral.expired.v1";
        }
    }

    record WorkersChanged(
            UUID subject, int version, UUID sender, UUID receiver, UUID consent, UUID author, List<UUID> workers)
            implements ReferralEvent {
        WorkersChanged(ReferralSheet r) {
            this(r.id(), r.version(), r.sender(), r.receiver(), r.brought().consent, r.author(), r.workers());
        }

        @Override
        public String type() {
            return "referral.workers-changed.v1";
        }
    }
}
