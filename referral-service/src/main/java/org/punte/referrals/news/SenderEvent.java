package org.punte.referrals.news;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.CancelReason;
import org.punte.referrals.life.ErrorReason;
import org.punte.referrals.life.ReferralType;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.sheet.ReferralSheet;

/** What a sender did. */
public sealed interface SenderEvent extends ReferralEvent {
    /** {@code absenceContact} is a colleague of the author: for the sender's own services, never for the receiver. */
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
            UUID author,
            @Nullable UUID absenceContact,
            ReferralType kind,
            @Nullable UUID party)
            implements SenderEvent {
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
                    r.author(),
                    r.absenceContact(),
                    r.brought().type,
                    r.brought().party);
        }

        @Override
        public String type() {
            return "referral.sent.v1";
        }
    }

    /** The clock of the answer goes on, until {@code answerBy}. */
    record InformationGiven(UUID subject, int version, UUID sender, UUID receiver, UUID author, Instant answerBy)
            implements SenderEvent {
        InformationGiven(ReferralSheet r) {
            this(r.id(), r.version(), r.sender(), r.receiver(), r.author(), r.brought().answerBy);
        }

        @Override
        public String type() {
            return "referral.information-given.v1";
        }
    }

    /** The sender has rung the receiver and says that it promised; neither the number nor who answered. */
    record Promised(
            UUID subject, int version, UUID sender, UUID receiver, UUID author, Urgency urgency, Instant calledAt)
            implements SenderEvent {
        Promised(ReferralSheet r) {
            this(
                    r.id(),
                    r.version(),
                    r.sender(),
                    r.receiver(),
                    r.author(),
                    r.urgency(),
                    r.brought().promised.calledAt());
        }

        @Override
        public String type() {
            return "referral.promised.v1";
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
            implements SenderEvent {
        Cancelled(ReferralSheet r) {
            this(
                    r.id(),
                    r.version(),
                    r.sender(),
                    r.receiver(),
                    r.brought().consent,
                    r.author(),
                    r.workers(),
                    r.brought().cancelReason.outside());
        }

        @Override
        public String type() {
            return "referral.cancelled.v1";
        }
    }

    /** It should never have been there. */
    record EnteredInError(
            UUID subject,
            int version,
            UUID sender,
            UUID receiver,
            UUID author,
            UUID consent,
            UUID person,
            List<UUID> workers,
            ErrorReason reason)
            implements SenderEvent {
        EnteredInError(ReferralSheet r) {
            this(
                    r.id(),
                    r.version(),
                    r.sender(),
                    r.receiver(),
                    r.author(),
                    r.brought().consent,
                    r.person(),
                    r.workers(),
                    r.brought().errorReason);
        }

        @Override
        public String type() {
            return "referral.entered-in-error.v1";
        }
    }
}
