package org.punte.referrals.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.punte.referrals.year.Life.Spell;

/** Holds the start of services: late by the time that was said at sending, or anew after a wait that both sides agreed to; said once for each. */
record StartAudit(Heard heard) {
    private static final Set<String> AGREED_WAITS = Set.of("WAITLISTED", "ON_HOLD");

    /** Times of being accepted and not begun that one limit holds for. */
    private record Waiting(Instant by, List<Spell> whiles) {}

    void holds(Running running) {
        var life = running.life();
        var all = waitings(running);
        assertThat(life.startBy())
                .as("start of %s", life)
                .isCloseTo(all.get(all.size() - 1).by, within(1, ChronoUnit.SECONDS));
        var said = new ArrayList<>(life.said("START_OVERDUE"));
        for (var waiting : all) {
            var own = said.stream().filter(at -> isIn(waiting, at)).toList();
            heard.once("overdue start of " + life, own, Window.at(waiting.by), waiting.whiles);
            said.removeAll(own);
        }
        assertThat(said).as("overdue starts of %s", life).isEmpty();
    }

    private static List<Waiting> waitings(Running running) {
        var life = running.life();
        var all = new ArrayList<>(List.of(new Waiting(running.start(life.sentAt()), new ArrayList<>())));
        for (var spell : life.standing(Set.of("ACCEPTED"))) {
            var last = all.get(all.size() - 1);
            if (AGREED_WAITS.contains(life.stoodBefore(spell.from())))
                all.add(new Waiting(Straight.later(last.by, running.start(spell.from())), new ArrayList<>()));
            all.get(all.size() - 1).whiles.add(spell);
        }
        return all;
    }

    /** What is said in the very moment in which it is over still belongs to it. */
    private static boolean isIn(Waiting waiting, Instant at) {
        return waiting.whiles.stream().anyMatch(spell -> !at.isBefore(spell.from()) && !at.isAfter(spell.until()));
    }
}
