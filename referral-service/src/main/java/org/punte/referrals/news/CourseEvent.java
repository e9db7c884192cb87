package org.punte.referrals.news;

import java.util.List;
import java.util.UUID;
import org.punte.referrals.life.NonDeliveryReason;
import org.punte.referrals.life.Outcome;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.sheet.ReferralSheet;

/** What became of whom a receiver took on. */
public sealed interface CourseEvent extends ReferralEvent {
    record Started(UUID subject, int version, UUID sender, UUID receiver, UUID author) implements CourseEvent {
        Started(ReferralSheet r) {
            this(r.id(), r.version(), r.sender(), r.receiver(), r.author());
        }

        @Override
        public String type() {
            return "referral.started.v1";
        }
    }

    record Held(UUID subject, int version, UUID sender, UUID receiver, UUID author) implements CourseEvent {
        Held(ReferralSheet r) {
            this(r.id(), r.version(), r.sender(), r.receiver(), r.author());
        }

        @Override
        public String type() {
            return "referral.held.v1";
        }
    }

    /** {@code begun} says whether there is a service that goes on; what had not begun is accepted again. */
    record Resumed(UUID subject, int version, UUID sender, UUID receiver, UUID author, boolean begun)
            implements CourseEvent {
        Resumed(ReferralSheet r) {
            this(r.id(), r.version(), r.sender(), r.receiver(), r.author(), r.status() == ReferralStatus.IN_SERVICE);
        }

        @Override
        public String type() {
            return "referral.resumed.v1";
        }
    }

    /** {@code givenBack} says that it is a return by another name: neither a service nor because of the person. */
    record Completed(
            UUID subject,
            int version,
            UUID sender,
            UUID receiver,
            UUID consent,
            UUID person,
            UUID author,
            Outcome outcome,
            boolean givenBack,
            List<UUID> workers)
            implements CourseEvent {
        Completed(ReferralSheet r) {
            this(
                    r.id(),
                    r.version(),
                    r.sender(),
                    r.receiver(),
                    r.brought().consent,
                    r.person(),
                    r.author(),
                    r.brought().outcome,
                    !r.brought().outcome.isServedOrOfThePerson(),
                    r.workers());
        }

        @Override
        public String type() {
            return "referral.completed.v1";
        }
    }

    /** {@code givenBack} as with {@link Completed}; who only waited for a place was never taken on. */
    record NotDelivered(
            UUID subject,
            int version,
            UUID sender,
            UUID receiver,
            UUID author,
            UUID consent,
            UUID person,
            List<UUID> workers,
            NonDeliveryReason reason,
            boolean givenBack)
            implements CourseEvent {
        NotDelivered(ReferralSheet r) {
            this(
                    r.id(),
                    r.version(),
                    r.sender(),
                    r.receiver(),
                    r.author(),
                    r.brought().consent,
                    r.person(),
                    r.workers(),
                    r.brought().nonDeliveryReason,
                    r.wasTakenOn() && !r.brought().nonDeliveryReason.isOfThePerson());
        }

        @Override
        public String type() {
            return "referral.not-delivered.v1";
        }
    }

    /** Taken on and given back; the sender never reads more than "cannot take". */
    record Returned(
            UUID subject,
            int version,
            UUID sender,
            UUID receiver,
            UUID author,
            UUID consent,
            UUID person,
            List<UUID> workers,
            String reason)
            implements CourseEvent {
        Returned(ReferralSheet r) {
            this(
                    r.id(),
                    r.version(),
                    r.sender(),
                    r.receiver(),
                    r.author(),
                    r.brought().consent,
                    r.person(),
                    r.workers(),
                    r.brought().declineReason.outside());
        }

        @Override
        public String type() {
            return "referral.returned.v1";
        }
    }

    record WorkersChanged(
            UUID subject, int version, UUID sender, UUID receiver, UUID consent, UUID author, List<UUID> workers)
            implements CourseEvent {
        WorkersChanged(ReferralSheet r) {
            this(r.id(), r.version(), r.sender(), r.receiver(), r.brought().consent, r.author(), r.workers());
        }

        @Override
        public String type() {
            return "referral.workers-changed.v1";
        }
    }
}
