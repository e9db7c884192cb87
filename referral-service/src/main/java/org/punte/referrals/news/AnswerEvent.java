package org.punte.referrals.news;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.life.ReferralType;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.sheet.ReferralSheet;

/** What a receiver answered, before it took anybody on. */
public sealed interface AnswerEvent extends ReferralEvent {
    record Acknowledged(UUID subject, int version, UUID sender, UUID receiver, UUID author) implements AnswerEvent {
        Acknowledged(ReferralSheet r) {
            this(r.id(), r.version(), r.sender(), r.receiver(), r.author());
        }

        @Override
        public String type() {
            return "referral.acknowledged.v1";
        }
    }

    record InformationRequested(
            UUID subject,
            int version,
            UUID sender,
            UUID receiver,
            UUID author,
            @Nullable Instant dueAt) implements AnswerEvent {
        InformationRequested(ReferralSheet r) {
            this(r.id(), r.version(), r.sender(), r.receiver(), r.author(), r.brought().questionDueAt);
        }

        @Override
        public String type() {
            return "referral.information-requested.v1";
        }
    }

    /** Nobody at the receiver promised what its sender wrote down. */
    record PromiseDenied(UUID subject, int version, UUID sender, UUID receiver, UUID author, Urgency urgency)
            implements AnswerEvent {
        PromiseDenied(ReferralSheet r) {
            this(r.id(), r.version(), r.sender(), r.receiver(), r.author(), r.urgency());
        }

        @Override
        public String type() {
            return "referral.promise-denied.v1";
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
            UUID author,
            ReferralType kind)
            implements AnswerEvent {
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
                    r.author(),
                    r.brought().type);
        }

        @Override
        public String type() {
            return "referral.accepted.v1";
        }
    }

    record Waitlisted(UUID subject, int version, UUID sender, UUID receiver, UUID author, Urgency urgency)
            implements AnswerEvent {
        Waitlisted(ReferralSheet r) {
            this(r.id(), r.version(), r.sender(), r.receiver(), r.author(), r.urgency());
        }

        @Override
        public String type() {
            return "referral.waitlisted.v1";
        }
    }

    record Declined(UUID subject, int version, UUID sender, UUID receiver, UUID author, Urgency urgency, String reason)
            implements AnswerEvent {
        // the sender never reads more than "cannot take"
        Declined(ReferralSheet r) {
            this(
                    r.id(),
                    r.version(),
                    r.sender(),
                    r.receiver(),
                    r.author(),
                    r.urgency(),
                    r.brought().declineReason.outside());
        }

        @Override
        public String type() {
            return "referral.declined.v1";
        }
    }

    record Redirected(
            UUID subject, int version, UUID sender, UUID receiver, UUID author, Urgency urgency, UUID proposedAgency)
            implements AnswerEvent {
        Redirected(ReferralSheet r) {
            this(r.id(), r.version(), r.sender(), r.receiver(), r.author(), r.urgency(), r.brought().proposedAgency);
        }

        @Override
        public String type() {
            return "referral.redirected.v1";
        }
    }

    /** It lies on the desk again; {@code undone} is what it was. */
    record AnswerUndone(
            UUID subject, int version, UUID sender, UUID receiver, UUID author, Urgency urgency, ReferralStatus undone)
            implements AnswerEvent {
        AnswerUndone(ReferralSheet r) {
            this(r.id(), r.version(), r.sender(), r.receiver(), r.author(), r.urgency(), r.before());
        }

        @Override
        public String type() {
            return "referral.answer-undone.v1";
        }
    }

    record CancellationConfirmed(UUID subject, int version, UUID sender, UUID receiver, UUID author)
            implements AnswerEvent {
        CancellationConfirmed(ReferralSheet r) {
            this(r.id(), r.version(), r.sender(), r.receiver(), r.author());
        }

        @Override
        public String type() {
            return "referral.cancellation-confirmed.v1";
        }
    }
}
