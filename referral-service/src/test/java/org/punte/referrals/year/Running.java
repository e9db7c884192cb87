package org.punte.referrals.year;

import static org.punte.referrals.year.Straight.DAYS_WORK;
import static org.punte.referrals.year.Straight.sooner;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.punte.referrals.year.Life.Spell;

/** When how much of the time for the answer has run, from the sending and the questions alone: real time where it presses, else working hours. */
record Running(Life life) {
    /** The clock is read for a question and for the time that it stops a moment apart. */
    static final Duration APART = Duration.ofMillis(50);

    /** Longer than anybody has, with all that stands still meanwhile. */
    private static final Duration ENOUGH = Duration.ofDays(60);

    /** All that there is. */
    Duration limit() {
        return switch (life.urgency()) {
            case "EMERGENCY" -> Duration.ofHours(1);
            case "URGENT" -> Duration.ofHours(24);
            default -> DAYS_WORK.multipliedBy(2);
        };
    }

    /** What supervisors have after that. */
    Duration grace() {
        return switch (life.urgency()) {
            case "EMERGENCY" -> Duration.ofHours(1);
            case "URGENT" -> Duration.ofHours(12);
            default -> DAYS_WORK;
        };
    }

    /** By when the service should have begun that is waited for since then. */
    Instant start(Instant since) {
        return switch (life.urgency()) {
            case "EMERGENCY" -> since.plus(Duration.ofHours(24));
            case "URGENT" -> since.plus(Duration.ofHours(72));
            default -> since.atZone(Straight.ZONE).plusDays(14).toInstant();
        };
    }

    /** When so much of the time for the answer has run. */
    Window when(Duration share) {
        return after(life.sentAt(), share);
    }

    /** When so much has run since then. */
    Window after(Instant since, Duration share) {
        var left = share;
        var spans = spans(since);
        for (int i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            var lasts = Duration.between(span.from(), span.until());
            if (left.compareTo(lasts.minus(APART)) < 0)
                return Window.at(span.from().plus(left));
            if (left.compareTo(lasts.plus(APART)) <= 0) return between(span, spans.get(i + 1));
            left = left.minus(lasts);
        }
        throw new IllegalStateException("Never " + share + " of " + life);
    }

    /** A limit that nothing has stopped begins the next day; one that was moved may end the day before. */
    private Window between(Spell span, Spell next) {
        return pauses().isEmpty() ? Window.at(next.from()) : new Window(span.until(), next.from());
    }

    /** Of these times those in which it does not stand still: while it does nothing is said. */
    List<Spell> within(List<Spell> times) {
        return times.stream().flatMap(time -> going(time).stream()).toList();
    }

    private List<Spell> going(Spell time) {
        var going = new ArrayList<Spell>();
        var from = time.from();
        for (var pause : pauses()) {
            if (pause.until().isBefore(from) || pause.from().isAfter(time.until())) continue;
            if (from.isBefore(pause.from())) going.add(new Spell(from, pause.from()));
            from = pause.until();
        }
        if (from.isBefore(time.until())) going.add(new Spell(from, time.until()));
        return going;
    }

    /** While the sender owes an answer: until it comes or its own time is over. Never in an emergency. */
    List<Spell> pauses() {
        if (life.urgency().equals("EMERGENCY")) return List.of();
        return IntStream.range(0, life.asked().size())
                .mapToObj(i -> {
                    var asked = life.asked().get(i);
                    return new Spell(asked.at(), sooner(asked.due(), life.leftAfter("INFORMATION_REQUEST", i)));
                })
                .toList();
    }

    private List<Spell> spans(Instant since) {
        var going = going(new Spell(since, since.plus(ENOUGH)));
        if (life.isPressing()) return going;
        return going.stream()
                .flatMap(time -> Straight.work(time.from(), time.until()).stream())
                .toList();
    }
}
