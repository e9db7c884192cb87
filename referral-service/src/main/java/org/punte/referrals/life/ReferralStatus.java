package org.punte.referrals.life;

import static org.punte.referrals.ReferralProblem.MOVE_NOT_ALLOWED;

import java.util.EnumSet;
import java.util.Set;
import org.punte.web.problem.Rejection;

/** The life of a referral. {@link #next()} says which moves there are today; {@code referral-life.yaml} has them all. */
public enum ReferralStatus {
    DRAFT,
    SENT,
    ACKNOWLEDGED,
    INFORMATION_REQUESTED,
    ACCEPTED,
    WAITLISTED,
    DECLINED,
    REDIRECTED,
    IN_SERVICE,
    ON_HOLD,
    COMPLETED,
    NOT_DELIVERED,
    CANCELLED,
    CONSENT_WITHDRAWN,
    EXPIRED,
    ENTERED_IN_ERROR;

    /** Where it can go from here. */
    public Set<ReferralStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SENT);
            case SENT -> EnumSet.of(ACKNOWLEDGED, ACCEPTED, DECLINED, CANCELLED, CONSENT_WITHDRAWN, EXPIRED);
            case ACKNOWLEDGED, INFORMATION_REQUESTED ->
                EnumSet.of(ACCEPTED, DECLINED, CANCELLED, CONSENT_WITHDRAWN, EXPIRED);
            case WAITLISTED -> EnumSet.of(ACCEPTED, DECLINED, CANCELLED, CONSENT_WITHDRAWN);
            case ACCEPTED -> EnumSet.of(IN_SERVICE, COMPLETED, CANCELLED, CONSENT_WITHDRAWN);
            case IN_SERVICE, ON_HOLD -> EnumSet.of(COMPLETED, CANCELLED, CONSENT_WITHDRAWN);
            case DECLINED, REDIRECTED, COMPLETED, NOT_DELIVERED, CANCELLED -> EnumSet.noneOf(ReferralStatus.class);
            case CONSENT_WITHDRAWN, EXPIRED, ENTERED_IN_ERROR -> EnumSet.noneOf(ReferralStatus.class);
        };
    }

    /** The target, if the rule book has an arrow to it. */
    public ReferralStatus to(ReferralStatus target) {
        if (next().contains(target)) return target;
        throw refused(MOVE_NOT_ALLOWED.because("A referral that is %s cannot become %s", this, target));
    }

    /** Refuses unless the receiver has it in hand, so that others can take it over. */
    public void requireInHand() {
        if (this == ACCEPTED || this == IN_SERVICE || this == ON_HOLD) return;
        throw refused(MOVE_NOT_ALLOWED.because("Nobody works on a referral that is %s", this));
    }

    /** Nobody has said yes or no yet: the clock of the answer runs. */
    public boolean awaitsAnswer() {
        return this == SENT || this == ACKNOWLEDGED || this == INFORMATION_REQUESTED;
    }

    /** The receiver has taken it on: its named workers may know more than the envelope. */
    public boolean isTakenOn() {
        return this == ACCEPTED || this == IN_SERVICE || this == ON_HOLD || this == COMPLETED;
    }

    private Rejection refused(Rejection refusal) {
        // what somebody can ask for: consent ends elsewhere, and time by itself
        var reachable = next();
        reachable.removeAll(EnumSet.of(CONSENT_WITHDRAWN, EXPIRED));
        return refusal.with("current", this).with("allowed", reachable);
    }
}
