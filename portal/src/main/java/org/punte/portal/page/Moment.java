package org.punte.portal.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** An instant as a reader sees it: in the reader's zone, and with both zones named when the other side has another. */
public record Moment(Instant at, ZoneId mine, ZoneId theirs, Instant now) {
    private static final Duration LONG = Duration.ofHours(48);
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    public String text() {
        if (offset(mine).equals(offset(theirs))) return in(mine);
        return "%s (%s) = %s (%s)".formatted(in(mine), mine, in(theirs), theirs);
    }

    public boolean isPast() {
        return at.isBefore(now);
    }

    /** Whether it is told in days and hours, not in hours and minutes, how far away it is. */
    public boolean isFar() {
        return between().compareTo(LONG) >= 0;
    }

    public long days() {
        return between().toDays();
    }

    /** Beside the days. */
    public int hours() {
        return between().toHoursPart();
    }

    /** Hours and minutes between now and then; all languages here write them so. */
    public String distance() {
        var between = between();
        return "%d h %02d min".formatted(between.toHours(), between.toMinutesPart());
    }

    private Duration between() {
        return Duration.between(now, at).abs();
    }

    private ZoneOffset offset(ZoneId zone) {
        return zone.getRules().getOffset(at);
    }

    private String in(ZoneId zone) {
        return FORMAT.format(at.atZone(zone));
    }
}
