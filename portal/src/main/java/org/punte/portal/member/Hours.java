package org.punte.portal.member;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Unreadable;
import org.punte.portal.client.membership.StaffedHours;
import org.punte.portal.client.membership.Weekday;
import org.punte.portal.page.Fields;

/**
 * The hours of a desk as people write them, one text per day from Monday on: {@code 08:00-16:00 20:00-00:00}, and likewise {@code 8-16},
 * {@code 8:00 - 16} or {@code 08.00–16.00}.
 */
public final class Hours {
    private static final Pattern DASH = Pattern.compile("\\s*[-\u2010-\u2015\u2212]\\s*");
    private static final Pattern PART = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?-(\\d{1,2})(?:[:.](\\d{2}))?");
    /** As the end of a day. */
    private static final Pattern MIDNIGHT = Pattern.compile("-24([:.]00)?$");

    private Hours() {}

    /** One text per day, from Monday on. */
    public static List<StaffedHours> read(List<String> week) {
        var hours = new ArrayList<StaffedHours>();
        for (var day : Weekday.values()) {
            var typed = day.ordinal() < week.size() ? Fields.text(week.get(day.ordinal())) : null;
            if (typed != null) hours.addAll(read(day, typed));
        }
        return hours;
    }

    /** The same texts again. */
    public static List<String> written(@Nullable List<StaffedHours> hours) {
        var all = hours == null ? List.<StaffedHours>of() : hours;
        return Stream.of(Weekday.values()).map(day -> written(all, day)).toList();
    }

    private static String written(List<StaffedHours> hours, Weekday day) {
        return hours.stream()
                .filter(part -> part.day() == day)
                .map(part -> part.from() + "-" + part.to())
                .collect(Collectors.joining(" "));
    }

    /** The field is found by what stands in it: that is said back as it was typed. */
    private static List<StaffedHours> read(Weekday day, String typed) {
        try {
            return Fields.several(DASH.matcher(typed).replaceAll("-"), "[\\s,;]+", part -> part(day, part));
        } catch (Unreadable part) {
            throw new Unreadable(typed);
        }
    }

    private static StaffedHours part(Weekday day, String typed) {
        var ends = PART.matcher(MIDNIGHT.matcher(typed).replaceFirst("-00:00"));
        if (!ends.matches()) throw new Unreadable(typed);
        try {
            return new StaffedHours(day, time(ends.group(1), ends.group(2)), time(ends.group(3), ends.group(4)));
        } catch (DateTimeException e) {
            throw new Unreadable(typed);
        }
    }

    private static LocalTime time(String hour, @Nullable String minute) {
        return LocalTime.of(Integer.parseInt(hour), minute == null ? 0 : Integer.parseInt(minute));
    }
}
