package org.punte.referrals.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.punte.referrals.year.Life.Spell;

/** Holds what stands still for a while: questions, places on a waiting list, pauses. Each was asked, answered, resumed and spoken of once. */
class StandingAudit {
    private final Days days;
    private final Heard heard;

    StandingAudit(Days days, Heard heard) {
        this.days = days;
        this.heard = heard;
    }

    void holds(Life life) {
        isAskedAndAnsweredOnce(life);
        isResumedWithWhatWasLeft(life);
        areOverdueInTurn(life);
        heard.once(
                "late place of " + life,
                life.said("WAIT_OVERDUE"),
                Window.at(days.late(life.id())),
                whiles(life, "WAITLISTING"));
        heard.once("pause of " + life, life.said("HOLD_DUE"), Window.at(days.review(life.id())), whiles(life, "HOLD"));
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

    /** In real time, where the limit can be said without a calendar; in the calendar the alarms are held to it. */
    private static void isResumedWithWhatWasLeft(Life life) {
        if (!life.isPressing()) return;
        var running = new Running(life);
        var limit = life.sentAt().plus(running.limit());
        for (var pause : running.pauses()) {
            if (pause.from().isBefore(limit)) limit = limit.plus(Duration.between(pause.from(), pause.until()));
        }
        assertThat(life.answerBy()).as("limit of %s", life).isCloseTo(limit, within(1, ChronoUnit.SECONDS));
    }

    /** Each question by itself, and of the first nothing after the second was asked. */
    private void areOverdueInTurn(Life life) {
        var said = new ArrayList<>(life.said("QUESTION_OVERDUE"));
        for (int i = 0; i < life.asked().size(); i++) {
            var asked = life.asked().get(i);
            assertThat(asked.due())
                    .as("time of the sender of %s", life)
                    .isCloseTo(due(life, asked.at()), within(1, ChronoUnit.SECONDS));
            var stood = new Spell(asked.at(), life.leftAfter("INFORMATION_REQUEST", i));
            var own = said.stream()
                    .filter(at -> !at.isBefore(stood.from()) && !at.isAfter(stood.until()))
                    .toList();
            heard.once("overdue question of " + life, own, Window.at(asked.due()), List.of(stood));
            said.removeAll(own);
        }
        assertThat(said).as("overdue questions of %s", life).isEmpty();
    }

    private static Instant due(Life life, Instant asked) {
        return switch (life.urgency()) {
            case "EMERGENCY" -> asked.plus(Duration.ofMinutes(15));
            case "URGENT" -> asked.plus(Duration.ofHours(4));
            default -> Straight.workingDayAfter(asked);
        };
    }

    /** From the first such move until it was somewhere else. */
    private static List<Spell> whiles(Life life, String move) {
        var begun = life.at(move);
        return begun == null ? List.of() : List.of(new Spell(begun, life.leftAfter(move, 0)));
    }
}
