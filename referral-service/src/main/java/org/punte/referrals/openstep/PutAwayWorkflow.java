package org.punte.referrals.openstep;

import static org.punte.referrals.ReferralProblem.MOVE_NOT_ALLOWED;
import static org.punte.referrals.ReferralProblem.ONLY_THE_SENDER;
import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.web.caller.Caller;
import org.punte.web.problem.FieldError;
import org.punte.web.problem.Rejection;

/** Saying that nothing more is to be done about what came back, for everybody of the sender who works with it. */
@ApplicationScoped
@Transactional
class PutAwayWorkflow {
    /** So long after it came back nobody puts an emergency away by one click. */
    private static final Duration FRESH = Duration.ofHours(24);

    private final ReferralMoves referrals;
    private final NextAgency next;
    private final PutAwayRepository away;
    private final Caller caller;
    private final Clock clock;

    PutAwayWorkflow(ReferralMoves referrals, NextAgency next, PutAwayRepository away, Caller caller, Clock clock) {
        this.referrals = referrals;
        this.next = next;
        this.away = away;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whoever was first has said it. */
    PutAwayView putAway(UUID id, PutAway command) {
        var referral = ours(id);
        var now = clock.instant();
        if (!next.isToBeChosen(referral)) throw notBack(referral);
        if (command.reason() == null && isFreshEmergency(referral, now)) throw reasonMissing();
        away.add(id, referral.version(), caller.account(), command.reason(), now);
        return standing(id, referral);
    }

    /** Newest first; none where nobody has. */
    List<PutAwayView> of(UUID id) {
        ours(id);
        return away.of(id);
    }

    /** What was said of how it stands. */
    PutAwayView show(UUID id) {
        return standing(id, ours(id));
    }

    private PutAwayView standing(UUID id, ReferralSheet referral) {
        return away.of(id).stream().filter(PutAwayView::stands).findFirst().orElseThrow(() -> notBack(referral));
    }

    private ReferralSheet ours(UUID id) {
        var referral = referrals.visible(id);
        if (referral.isSentBy(caller.agency())) return referral;
        throw ONLY_THE_SENDER.because("Referral %s was sent by another agency", id);
    }

    private static boolean isFreshEmergency(ReferralSheet referral, Instant now) {
        var since = referral.brought().statusSince;
        return referral.urgency() == Urgency.EMERGENCY && (since == null || now.isBefore(since.plus(FRESH)));
    }

    private static Rejection notBack(ReferralSheet referral) {
        return MOVE_NOT_ALLOWED
                .because("A referral that is %s waits for no next step", referral.status())
                .with("current", referral.status())
                .with("allowed", List.of());
    }

    private static Rejection reasonMissing() {
        var field = new FieldError("reason", "An emergency that came back a moment ago takes a reason");
        return new Rejection(INVALID_INPUT, "A reason is needed", List.of(field));
    }
}
