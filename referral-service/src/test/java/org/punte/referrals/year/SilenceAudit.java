package org.punte.referrals.year;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.punte.referrals.year.Life.Spell;

/** Holds silence to the clocks: what is due is computed from sending and questions, and never from what the service has done. */
class SilenceAudit {
    static final Set<String> WAITING = Set.of("SENT", "ACKNOWLEDGED", "INFORMATION_REQUESTED");
    private static final Duration CANDIDATE = Duration.ofMinutes(15);
    private static final Duration CONFIRMATION = Duration.ofHours(24);

    private final Heard heard;

    SilenceAudit(Heard heard) {
        this.heard = heard;
    }

    void holds(Life life) {
        var running = new Running(life);
        var waiting = running.within(life.standing(WAITING));
        var limit = running.when(running.limit());
        heard.once("reminder of " + life, life.said("REMINDER"), half(running), before(limit, life, waiting));
        heard.once("escalation of " + life, life.said("ESCALATION"), limit, waiting);
        heard.once("next candidate of " + life, life.said("NEXT_CANDIDATE"), candidate(life), waiting);
        heard.once("expiry of " + life, life.at("EXPIRY"), expiry(running), untilExpiry(running));
        new StartAudit(heard).holds(running);
        heard.once("unseen cancellation of " + life, life.said("CANCELLATION_UNSEEN"), unseen(life), cancelled(life));
    }

    private static Window half(Running running) {
        return running.when(running.limit().dividedBy(2));
    }

    /** Of what was slept through only the limit is said, not the reminder of it. */
    private static List<Spell> before(Window limit, Life life, List<Spell> waiting) {
        var end = life.alarms("REMINDER") == 0 ? limit.from() : limit.to();
        return waiting.stream()
                .filter(spell -> spell.from().isBefore(end))
                .map(spell -> new Spell(spell.from(), Straight.sooner(spell.until(), end)))
                .toList();
    }

    private static Window candidate(Life life) {
        return life.urgency().equals("EMERGENCY") ? Window.at(life.sentAt().plus(CANDIDATE)) : Window.NEVER;
    }

    /** Supervisors have their time from the moment at which they heard of it; nothing expires that they have not heard of. */
    private static Window expiry(Running running) {
        var life = running.life();
        if (life.alarms("ESCALATION") == 0) return Window.NEVER;
        return running.after(lastTold(life, life.said("ESCALATION").get(0)), running.grace());
    }

    /** An answer that is taken back leaves them that time once more. */
    private static Instant lastTold(Life life, Instant escalated) {
        return life.timeline().stream()
                .filter(entry -> entry.move().equals("ANSWER_UNDONE"))
                .map(Life.Entry::at)
                .reduce(escalated, Straight::later);
    }

    private static List<Spell> untilExpiry(Running running) {
        return running.within(
                running.life().standing(Set.of("SENT", "ACKNOWLEDGED", "INFORMATION_REQUESTED", "EXPIRED")));
    }

    /** What the receiver had taken on: its desk is reminded that nobody there has said that it saw the cancellation. */
    private static Window unseen(Life life) {
        var cancelled = life.at("CANCELLATION");
        if (cancelled == null) return Window.NEVER;
        var before = life.standsAt(cancelled.minusMillis(1));
        return Set.of("ACCEPTED", "IN_SERVICE", "ON_HOLD").contains(before)
                ? Window.at(cancelled.plus(CONFIRMATION))
                : Window.NEVER;
    }

    private static List<Spell> cancelled(Life life) {
        var confirmed = life.at("CANCELLATION_CONFIRMATION");
        Instant until = confirmed == null ? Instant.MAX : confirmed;
        return life.standing(Set.of("CANCELLED")).stream()
                .map(spell -> new Spell(spell.from(), Straight.sooner(spell.until(), until)))
                .toList();
    }
}
