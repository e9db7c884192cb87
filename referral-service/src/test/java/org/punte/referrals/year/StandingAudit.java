package org.punte.referrals.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Holds what stands still for a while: questions, places on a waiting list, pauses. Each was asked, answered, resumed and spoken of once. */
class StandingAudit {
    private final Days days;
    private final Function<UUID, List<Instant>> looks;

    StandingAudit(Days days, Function<UUID, List<Instant>> looks) {
        this.days = days;
        this.looks = looks;
    }

    void holds(Life life) {
        isAskedAndAnsweredOnce(life);
        isResumedWithWhatWasLeft(life);
        long late = IntStream.range(0, life.asked().size())
                .filter(i -> isLookedAt(life, life.asked().get(i).due(), life.leftAfter("INFORMATION_REQUEST", i)))
                .count();
        assertThat(life.alarms("QUESTION_OVERDUE"))
                .as("overdue questions of %s", life)
                .isEqualTo((int) late);
        isSpokenOf(life, "WAIT_OVERDUE", "WAITLISTING", days.late(life.id()));
        isSpokenOf(life, "HOLD_DUE", "HOLD", days.review(life.id()));
        assertThat(life.events("referral.question-overdue.v1")).isEqualTo(life.alarms("QUESTION_OVERDUE"));
        assertThat(life.events("referral.wait-overdue.v1")).isEqualTo(life.alarms("WAIT_OVERDUE"));
        assertThat(life.events("referral.hold-due.v1")).isEqualTo(life.alarms("HOLD_DUE"));
    }

    private static void isAskedAndAnsweredOnce(Life life) {
        assertThat(life.asked()).as("questions of %s", life).hasSizeLessThanOrEqualTo(2);
        assertThat(life.moves("INFORMATION_REQUEST")).isEqualTo(life.asked().size());
        assertThat(life.events("referral.information-requested.v1"))
                .isEqualTo(life.asked().size());
        int answered = (int)
                life.asked().stream().filter(asked -> asked.answered() != null).count();
        assertThat(life.moves("INFORMATION")).as("answers of %s", life).isEqualTo(answered);
        assertThat(life.events("referral.information-given.v1")).isEqualTo(answered);
    }

    /** In real time, where the limit can be said without a calendar; in the calendar the clock that rings is held to it. */
    private void isResumedWithWhatWasLeft(Life life) {
        if (!life.isPressing()) return;
        var running = new Running(life);
        var limit = life.sentAt().plus(running.limit());
        for (int i = 0; i < life.asked().size(); i++) {
            var asked = life.asked().get(i);
            var left = life.leftAfter("INFORMATION_REQUEST", i);
            boolean stood = life.urgency().equals("URGENT") && asked.at().isBefore(limit);
            // whoever answers first sets it going, or the sender's own time is over
            boolean goesOn = !left.equals(Instant.MAX) || isLookedAt(life, asked.due(), left);
            var until = left.isBefore(asked.due()) ? left : asked.due();
            if (stood && goesOn) limit = limit.plus(Duration.between(asked.at(), until));
        }
        assertThat(life.answerBy()).as("limit of %s", life).isCloseTo(limit, within(1, ChronoUnit.SECONDS));
    }

    private void isSpokenOf(Life life, String alarm, String move, Instant from) {
        var begun = life.at(move);
        boolean due = begun != null && isLookedAt(life, from, life.leftAfter(move, 0));
        assertThat(life.alarms(alarm)).as("%s of %s", alarm, life).isEqualTo(due ? 1 : 0);
    }

    private boolean isLookedAt(Life life, Instant from, Instant until) {
        return looks.apply(life.id()).stream().anyMatch(look -> !look.isBefore(from) && look.isBefore(until));
    }
}
