package org.punte.referrals.year;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.punte.referrals.year.Life.Spell;

/** The usual calendar, counted straight: eight hours from Monday to Friday. */
final class Straight {
    static final ZoneId ZONE = ZoneId.of("Europe/Bucharest");
    static final Duration DAYS_WORK = Duration.ofHours(8);

    private Straight() {}

    /** The working hours between the two, day by day. */
    static List<Spell> work(Instant from, Instant until) {
        return dayOf(from)
                .datesUntil(dayOf(until).plusDays(1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .map(day -> day.atTime(8, 0).atZone(ZONE).toInstant())
                .map(opens -> new Spell(later(from, opens), sooner(until, opens.plus(DAYS_WORK))))
                .filter(hours -> hours.from().isBefore(hours.until()))
                .toList();
    }

    /** The same time of the next working day; what comes while it is closed counts from the next opening. */
    static Instant workingDayAfter(Instant moment) {
        var hours = work(moment, moment.plus(Duration.ofDays(7)));
        var begin = hours.get(0).from().atZone(ZONE).toLocalTime();
        return dayOf(hours.get(1).from()).atTime(begin).atZone(ZONE).toInstant();
    }

    static LocalDate dayOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    static Instant later(Instant one, Instant other) {
        return Stream.of(one, other).max(Instant::compareTo).orElseThrow();
    }

    static Instant sooner(Instant one, Instant other) {
        return Stream.of(one, other).min(Instant::compareTo).orElseThrow();
    }
}
