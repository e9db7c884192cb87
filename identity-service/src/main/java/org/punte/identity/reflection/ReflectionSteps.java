package org.punte.identity.reflection;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.punte.identity.reflection.ReflectionProblem.REFLECTION_DATES_NOT_POSSIBLE;
import static org.punte.identity.rule.DeadlineName.REFLECTION_PERIOD;
import static org.punte.identity.rule.DeadlineName.REFLECTION_WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.punte.identity.agency.AgencyDirectory;
import org.punte.identity.period.StartReflection;
import org.punte.identity.rule.DeadlineRules;
import org.punte.identity.task.TaskKind;
import org.punte.identity.task.TaskRegister;
import org.punte.identity.task.TaskRegister.ToDo;

/** The steps of a period in time. What it started by is its own: a changed deadline moves nothing here. */
@ApplicationScoped
@Transactional(MANDATORY)
class ReflectionSteps {
    private final DeadlineRules rules;
    private final AgencyDirectory agencies;
    private final TaskRegister tasks;

    ReflectionSteps(DeadlineRules rules, AgencyDirectory agencies, TaskRegister tasks) {
        this.rules = rules;
        this.agencies = agencies;
        this.tasks = tasks;
    }

    void start(Reflection period, StartReflection command, Instant now) {
        var clock = clock(period);
        var today = LocalDate.ofInstant(now, clock.zone());
        var rule = rules.on(REFLECTION_PERIOD, today);
        var days = command.days() == null ? rule.amount() : command.days();
        period.latestEnd = ReflectionClock.lastDay(command.startsOn(), rule.amount());
        var last = ReflectionClock.lastDay(command.startsOn(), days);
        requirePossible(period, last, today);
        period.startsOn = command.startsOn();
        period.ruleVersion = rule.version();
        period.warnings = rules.on(REFLECTION_WARNING, today).amounts().toArray(Integer[]::new);
        period.state = ReflectionState.RUNNING;
        clock.set(period, last, now);
    }

    /** Warnings that were given for the former end are answered by the new one. */
    void extend(Reflection period, LocalDate endsOn, Instant now) {
        var clock = clock(period);
        requirePossible(period, endsOn, LocalDate.ofInstant(now, clock.zone()));
        if (!endsOn.isAfter(period.endsOn))
            throw REFLECTION_DATES_NOT_POSSIBLE.because("endsOn: after %s", period.endsOn);
        period.state = ReflectionState.EXTENDED;
        clock.set(period, endsOn, now);
        tasks.done(TaskKind.REFLECTION_ENDS, period.id);
    }

    void endEarly(Reflection period) {
        period.state = ReflectionState.ENDED_EARLY;
        period.dueAt = null;
        tasks.done(TaskKind.REFLECTION_ENDS, period.id);
    }

    /** What is due now, once: the end, else the latest warning; those that were slept through are not given after it. */
    void happen(Reflection period, Instant now) {
        var clock = clock(period);
        tasks.done(TaskKind.REFLECTION_ENDS, period.id);
        if (!period.endsAt.isAfter(now)) {
            period.state = ReflectionState.EXPIRED;
            period.dueAt = null;
            open(period, TaskKind.REFLECTION_ENDED);
            return;
        }
        period.warned = Stream.concat(Stream.of(period.warned), clock.passed(period, now))
                .distinct()
                .toArray(Integer[]::new);
        period.dueAt = clock.next(period, now);
        open(period, TaskKind.REFLECTION_ENDS);
    }

    private void open(Reflection period, TaskKind kind) {
        tasks.open(new ToDo(period.owner, period.person, kind, period.id, period.endsAt));
    }

    private ReflectionClock clock(Reflection period) {
        return new ReflectionClock(agencies.require(period.owner).zone());
    }

    private static void requirePossible(Reflection period, LocalDate last, LocalDate today) {
        if (last.isBefore(today) || last.isAfter(period.latestEnd))
            throw REFLECTION_DATES_NOT_POSSIBLE
                    .because("The last day lies between today and %s", period.latestEnd)
                    .with("latest", period.latestEnd);
    }
}
