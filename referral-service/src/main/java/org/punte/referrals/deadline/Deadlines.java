package org.punte.referrals.deadline;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.agency.Agencies;
import org.punte.referrals.agency.AgencyStatus;
import org.punte.referrals.agency.WorkingCalendar;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.sheet.ReferralSheet;

/** Sets the clocks of a referral: real time where it is pressing, the receiver's working days where it is not. */
@ApplicationScoped
public class Deadlines {
    private final Rules rules;
    private final DeadlineConfig config;
    private final Agencies agencies;
    private final Clock clock;

    Deadlines(Rules rules, DeadlineConfig config, Agencies agencies, Clock clock) {
        this.rules = rules;
        this.config = config;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** For a referral that is sent now. */
    public Due from(Urgency urgency, UUID receiver) {
        var now = now();
        var calendar = calendarOf(receiver);
        var answer = rules.on(RuleName.answer(urgency), dayOf(now, calendar));
        var start = rules.on(RuleName.start(urgency), dayOf(now, calendar));
        return new Due(now, answer.after(now, calendar), start.after(now, calendar), answer.version(), start.version());
    }

    /** When the receiver is reminded: at a share of the time that it has; of its working time, where that counts. */
    public Instant reminder(Urgency urgency, UUID receiver, Instant from, Instant answerBy) {
        var calendar = calendarOf(receiver);
        int share = rules.on(RuleName.REFERRAL_REMINDER, dayOf(from, calendar)).share();
        if (urgency == Urgency.NORMAL) return calendar.share(from, answerBy, share);
        return from.plus(from.until(answerBy, ChronoUnit.MILLIS) * share / 100, ChronoUnit.MILLIS);
    }

    /** When a referral that nobody answered goes back, if supervisors hear of it at {@code limit}, or later. */
    public Instant expiry(Urgency urgency, UUID receiver, Instant limit) {
        return switch (urgency) {
            case EMERGENCY -> limit.plus(config.emergencyGrace());
            case URGENT -> limit.plus(config.urgentGrace());
            case NORMAL -> calendarOf(receiver).after(limit, config.normalGraceWorkingDays());
        };
    }

    /** By when the sender answers a question that is asked at {@code asked}. */
    public Instant question(Urgency urgency, UUID sender, Instant asked) {
        return switch (urgency) {
            case EMERGENCY -> asked.plus(config.emergencyQuestion());
            case URGENT -> asked.plus(config.urgentQuestion());
            case NORMAL -> calendarOf(sender).after(asked, config.normalQuestionWorkingDays());
        };
    }

    /** By when the receiver confirms that it saw a cancellation of {@code cancelled}. */
    public Instant confirmation(Instant cancelled) {
        return cancelled.plus(config.confirmation());
    }

    /**
     * A moment of the answer's time, after that has stood still: as much of it is left as there was. An emergency's never
     * stands, and what was over before stays over.
     */
    public Instant resumed(Urgency urgency, UUID receiver, Instant moment, Instant paused, Instant until) {
        if (urgency == Urgency.EMERGENCY || !moment.isAfter(paused)) return moment;
        if (urgency == Urgency.NORMAL) return calendarOf(receiver).resumed(moment, paused, until);
        return moment.plus(paused.until(until, ChronoUnit.MILLIS), ChronoUnit.MILLIS);
    }

    /** By when the answer is due if its time goes on now: where it stood still, then no longer than the sender had time. */
    public @Nullable Instant answerBy(ReferralSheet referral, Instant now) {
        var brought = referral.brought();
        var since = brought.answerStandsSince;
        if (since == null) return brought.answerBy;
        var senderDue = requireNonNull(brought.questionDueAt);
        var until = senderDue.isBefore(now) ? senderDue : now;
        return resumed(referral.urgency(), referral.receiver(), requireNonNull(brought.answerBy), since, until);
    }

    /** By when a service begins that was waited for until now, or paused before it had begun: never sooner than was said at first. */
    public Start startAnew(ReferralSheet referral, Instant now) {
        var brought = referral.brought();
        var calendar = calendarOf(referral.receiver());
        var rule = rules.on(RuleName.start(referral.urgency()), dayOf(now, calendar));
        var next = rule.after(now, calendar);
        var said = requireNonNull(brought.startBy);
        return next.isAfter(said)
                ? new Start(next, rule.version())
                : new Start(said, requireNonNull(brought.startRule));
    }

    /** Whether the receiver is late: with its answer, with the service, with a place or with looking at a pause again. */
    public boolean isOverdueAt(ReferralSheet referral, Instant now) {
        var due = referral.dueAt() == null ? ownDay(referral) : referral.dueAt();
        return due != null && now.isAfter(due) && !isFrozen(referral);
    }

    /** A suspended sender can be given no answer, so nobody is late with one. */
    private boolean isFrozen(ReferralSheet referral) {
        return referral.status().awaitsAnswer()
                && agencies.known(referral.sender()).status() == AgencyStatus.SUSPENDED;
    }

    /** A place is late when its day is over; a pause is looked at when its day begins. Null where no day was named. */
    public @Nullable Instant ownDay(ReferralSheet referral) {
        var brought = referral.brought();
        if (brought.expectedOn != null) return dayBegins(referral.receiver(), brought.expectedOn.plusDays(1));
        return brought.reviewOn == null ? null : dayBegins(referral.receiver(), brought.reviewOn);
    }

    /** In whole milliseconds, as working time is counted. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The day it is where the agency is. */
    public LocalDate todayAt(UUID agency) {
        return dayOf(clock.instant(), calendarOf(agency));
    }

    /** The first moment of a day where the agency is. */
    public Instant dayBegins(UUID agency, LocalDate day) {
        return day.atStartOfDay(calendarOf(agency).zone()).toInstant();
    }

    /** By when a service begins, and by which version of the rule. */
    public record Start(Instant by, int rule) {}

    private WorkingCalendar calendarOf(UUID agency) {
        return agencies.known(agency).calendar();
    }

    private static LocalDate dayOf(Instant moment, WorkingCalendar calendar) {
        return moment.atZone(calendar.zone()).toLocalDate();
    }
}
