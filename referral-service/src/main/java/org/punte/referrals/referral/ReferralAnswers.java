package org.punte.referrals.referral;

import static org.punte.referrals.ReferralProblem.CONSENT_MISSING;
import static org.punte.referrals.life.Move.ACCEPTANCE;
import static org.punte.referrals.life.Move.ACKNOWLEDGEMENT;
import static org.punte.referrals.life.Move.CANCELLATION;
import static org.punte.referrals.life.Move.COMPLETION;
import static org.punte.referrals.life.Move.DECLINE;
import static org.punte.referrals.life.Move.REASSIGNMENT;
import static org.punte.referrals.life.Move.START;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.cooperation.Cooperation;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.AcceptReferral;
import org.punte.referrals.life.CancelReferral;
import org.punte.referrals.life.CompleteReferral;
import org.punte.referrals.life.DeclineReason;
import org.punte.referrals.life.DeclineReferral;

/** One method per thing that a person can do to a referral that was sent; each is one transaction. */
@ApplicationScoped
@Transactional
class ReferralAnswers {
    private final ReferralAccess access;
    private final Cooperation cooperation;
    private final ReferralTelling telling;
    private final ReferralReading reading;
    private final Deadlines deadlines;

    ReferralAnswers(
            ReferralAccess access,
            Cooperation cooperation,
            ReferralTelling telling,
            ReferralReading reading,
            Deadlines deadlines) {
        this.access = access;
        this.cooperation = cooperation;
        this.telling = telling;
        this.reading = reading;
        this.deadlines = deadlines;
    }

    ReceivedView acknowledge(UUID id) {
        var referral = access.answerable(id);
        referral.acknowledge();
        telling.tell(referral, ACKNOWLEDGEMENT, null);
        return reading.received(referral);
    }

    ReceivedView accept(UUID id, AcceptReferral command) {
        var referral = access.answerable(id);
        referral.accept(command.workers());
        cooperation.requireTaking(referral.sender);
        access.requireColleagues(referral, command.workers());
        if (referral.isConsentOverAt(deadlines.now())) {
            throw CONSENT_MISSING.because("The consent for referral %s is over", id);
        }
        telling.tell(referral, ACCEPTANCE, null);
        return reading.received(referral);
    }

    ReceivedView decline(UUID id, DeclineReferral command) {
        var referral = access.answerable(id);
        referral.decline(command.reason());
        if (command.reason() == DeclineReason.DUPLICATE_REFERRAL) access.requireTwin(referral);
        telling.tell(referral, DECLINE, command.reason().name(), command.remark());
        return reading.received(referral);
    }

    ReceivedView start(UUID id, @Nullable LocalDate firstServiceOn) {
        var referral = access.answerable(id);
        referral.start(firstServiceOn == null ? deadlines.todayAt(referral.receiver) : firstServiceOn);
        telling.tell(referral, START, null);
        return reading.received(referral);
    }

    ReceivedView complete(UUID id, CompleteReferral command) {
        var referral = access.answerable(id);
        referral.complete(command.outcome());
        telling.tell(referral, COMPLETION, command.outcome().name(), command.remark());
        return reading.received(referral);
    }

    /** Others go on with the person; those named before no longer do. */
    ReceivedView assign(UUID id, AcceptReferral command) {
        var referral = access.answerable(id);
        access.requireReplaceable(referral, command.workers());
        referral.assign(command.workers());
        access.requireColleagues(referral, command.workers());
        telling.tell(referral, REASSIGNMENT, null);
        return reading.received(referral);
    }

    SentView cancel(UUID id, CancelReferral command) {
        var referral = access.ofSender(id);
        referral.cancel(command.reason());
        telling.tell(referral, CANCELLATION, command.reason().name());
        return SentView.of(referral, deadlines.now());
    }
}
