package org.punte.referrals.year;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;

/** How much of the time for the answer has run, counted straight: real time where it presses, else working hours. */
record Running(Life life) {
    private static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");
    private static final Duration DAYS_WORK = Duration.ofHours(8);

    /** All that there is. */
    Duration limit() {
        return switch (life.urgency()) {
            case "EMERGENCY" -> Duration.ofHours(1);
            case "URGENT" -> Duration.ofHours(24);
            default -> DAYS_WORK.multipliedBy(2);
        };
    }

    boolean isStoppedAt(Instant moment) {
        return stops() && life.asked().stream().anyMatch(asked -> asked.isStoppedAt(moment));
    }

    Duration by(Instant moment) {
        var run = between(life.sentAt(), moment);
        if (!stops()) return run;
        for (var asked : life.asked()) {
            if (moment.isBefore(asked.at())) continue;
            var until = moment.isBefore(asked.stoppedUntil()) ? moment : asked.stoppedUntil();
            run = run.minus(between(asked.at(), until));
        }
        return run;
    }

    private boolean stops() {
        return !life.urgency().equals("EMERGENCY");
    }

    private Duration between(Instant from, Instant to) {
        if (life.isPressing()) return Duration.between(from, to);
        return from.atZone(ZONE)
                .toLocalDate()
                .datesUntil(to.atZone(ZONE).toLocalDate().plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .map(day -> day.atTime(8, 0).atZone(ZONE).toInstant())
                .map(opens -> overlap(from, to, opens))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration overlap(Instant from, Instant to, Instant opens) {
        var begin = Stream.of(from, opens).max(Instant::compareTo).orElseThrow();
        var end = Stream.of(to, opens.plus(DAYS_WORK)).min(Instant::compareTo).orElseThrow();
        return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
    }
}
