package org.punte.referrals.clock;

import static org.punte.referrals.clock.RunningClock.isDue;
import static org.punte.referrals.life.ReferralStatus.SENT;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.punte.referrals.alarm.AlarmKind;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.sheet.ReferralSheet;

/** One look at the clocks of a referral: what has to be said now, and when to look again. The rules of silence are here. */
final class Look {
    /** Nobody rings for what is frozen; whether it still is, is looked at so often. */
    private static final Duration FROZEN = Duration.ofMinutes(1);

    private final RunningClock clock;
    private final ReferralSheet referral;
    private final Times times;
    private final Instant now;
    private final List<AlarmKind> alarms = new ArrayList<>();
    private boolean expired;
    private boolean wentOn;
    private boolean thawed;

    private Look(RunningClock clock, ReferralSheet referral, Times times, Instant now) {
        this.clock = clock;
        this.referral = referral;
        this.times = times;
        this.now = now;
    }

    /**
     * What was found. {@code wentOn}: the time for the answer goes on, because the sender's own is over. {@code thawed}: it has
     * stood still, because the sender took no part, and all its moments lie further ahead. {@code back}: it has come
     * back to its sender, declined, redirected or expired, and somebody has to hear of it now.
     */
    record Found(List<AlarmKind> alarms, boolean expired, boolean wentOn, boolean thawed, boolean back) {}

    /** Looks, and sets the clock to its next moment. */
    static Found at(RunningClock clock, ReferralSheet referral, Times times, Instant now) {
        return new Look(clock, referral, times, now).look();
    }

    private Found look() {
        if (referral.status().waitsForSender() && times.isFrozen(referral.sender())) return frozen();
        if (clock.frozenAt != null) thaw(clock.frozenAt);
        switch (referral.status()) {
            case SENT, ACKNOWLEDGED -> answer();
            case INFORMATION_REQUESTED -> question();
            case ACCEPTED -> start();
            case WAITLISTED -> own(AlarmKind.WAIT_OVERDUE);
            case ON_HOLD -> own(AlarmKind.HOLD_DUE);
            case DECLINED, REDIRECTED, EXPIRED -> {
                return cameBack();
            }
            case CANCELLED -> cancelled();
            case DRAFT, IN_SERVICE, COMPLETED, NOT_DELIVERED, CONSENT_WITHDRAWN, ENTERED_IN_ERROR -> clock.dueAt = null;
        }
        return found(false);
    }

    /** Nothing rings; also where it was sent before the sender's state was heard. */
    private Found frozen() {
        if (clock.frozenAt == null) clock.frozenAt = now;
        clock.dueAt = now.plus(FROZEN);
        return found(false);
    }

    /** The time of a question, and behind it that of the answer, stood still as well. */
    private void thaw(Instant since) {
        if (!referral.status().awaitsAnswer()) {
            clock.thawAnswered(since, referral.brought().statusSince);
            return;
        }
        var paused = clock.pausedAt;
        // from then on it stood for the question anyway
        var until = paused == null ? now : paused.isAfter(since) ? paused : since;
        clock.thaw(moment -> later(moment, since, until), Duration.between(since, now));
        if (clock.ownAt != null && clock.ownAt.isAfter(since))
            clock.ownAt = clock.ownAt.plus(Duration.between(since, now));
        thawed = true;
    }

    private Instant later(Instant moment, Instant since, Instant until) {
        if (!moment.isAfter(since)) return moment;
        return referral.urgency() == Urgency.EMERGENCY
                ? moment.plus(Duration.between(since, until))
                : times.resumed(referral.urgency(), referral.receiver(), moment, since, until);
    }

    /** A no that may be taken back is looked at again when that is over; only an emergency does not wait for it. */
    private Found cameBack() {
        boolean undoable = referral.isUndoableAt(now);
        clock.dueAt = undoable ? referral.brought().undoUntil : null;
        return found(!undoable || referral.urgency() == Urgency.EMERGENCY);
    }

    private Found found(boolean back) {
        return new Found(alarms, expired, wentOn, thawed, back);
    }

    /** Acknowledging stops nothing. Of what was slept through only the limit is said, not the reminder of it. */
    private void answer() {
        if (isDue(clock.systemAt, now)) {
            if (referral.status() == SENT && !isQuiet()) alarms.add(AlarmKind.SYSTEM_SILENT);
            clock.systemAt = null;
        }
        if (isDue(clock.candidateAt, now) && !isQuiet()) {
            alarms.add(AlarmKind.NEXT_CANDIDATE);
            clock.candidateAt = null;
        }
        if (isDue(clock.remindAt, now)) {
            if (!isDue(clock.escalateAt, now)) alarms.add(AlarmKind.REMINDER);
            clock.remindAt = null;
        }
        limit();
        clock.dueAt = clock.firstOfAnswer(now, isQuiet());
    }

    /**
     * They were rung and promised: nobody calls them silent before the time for the answer is over. The proposal of somebody
     * else waits so long, and comes at once when they deny it; their system needs no voice any more.
     */
    private boolean isQuiet() {
        return referral.isPromised() && now.isBefore(clock.answerBy);
    }

    /**
     * Nothing expires before supervisors have heard of it and have had their time, from then on: what stood still before
     * is in it already, also when a question came after the limit and before anybody looked.
     */
    private void limit() {
        if (isDue(clock.escalateAt, now)) {
            alarms.add(AlarmKind.ESCALATION);
            clock.escalated(times.expiry(referral.urgency(), referral.receiver(), now));
        } else if (clock.escalateAt == null && isDue(clock.expireAt, now)) {
            expired = true;
            clock.expireAt = null;
        }
    }

    /**
     * The sender's clock runs, and the receiver's stands still, but never in an emergency. A sender who does not answer
     * sets the receiver's going again: else a question would be a way to be silent.
     */
    private void question() {
        if (isDue(clock.ownAt, now)) {
            alarms.add(AlarmKind.QUESTION_OVERDUE);
            wentOn = clock.pausedAt != null;
            clock.goOn(now, referral.urgency(), times);
        }
        if (clock.pausedAt != null) {
            clock.dueAt = clock.ownAt;
            return;
        }
        answer();
        if (clock.ownAt != null && (clock.dueAt == null || clock.ownAt.isBefore(clock.dueAt)))
            clock.dueAt = clock.ownAt;
    }

    private void start() {
        if (isDue(clock.startAt, now)) {
            alarms.add(AlarmKind.START_OVERDUE);
            clock.startAt = null;
        }
        clock.dueAt = clock.startAt;
    }

    /** Only what the receiver had taken on has a day after this very move; once it is confirmed another move has come. */
    private void cancelled() {
        boolean awaited = Objects.equals(clock.ownOf, referral.version());
        if (awaited && isDue(clock.ownAt, now)) {
            alarms.add(AlarmKind.CANCELLATION_UNSEEN);
            clock.ownAt = null;
        }
        clock.dueAt = awaited ? clock.ownAt : null;
    }

    private void own(AlarmKind kind) {
        setOwn();
        if (isDue(clock.ownAt, now)) {
            alarms.add(kind);
            clock.ownAt = null;
        }
        clock.dueAt = clock.ownAt;
    }

    private boolean isNew() {
        return clock.ownOf == null;
    }

    private void setOwn() {
        if (!isNew()) return;
        clock.ownAt = times.own(referral, now);
        clock.ownOf = referral.version();
    }
}
