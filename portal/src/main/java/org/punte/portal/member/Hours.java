package org.punte.portal.member;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Unreadable;
import org.punte.portal.client.membership.StaffedHours;
import org.punte.portal.client.membership.Weekday;
import org.punte.portal.page.Fields;

/** The hours of a desk as people write them: one text per day from Monday on, {@code 08:00-16:00 20:00-00:00}. */
public final class Hours {
    private Hours() {}

    /** One text per day, from Monday on. */
    public static List<StaffedHours> read(List<String> week) {
        var hours = new ArrayList<StaffedHours>();
        for (var day : Weekday.values()) {
            var typed = day.ordinal() < week.size() ? Fields.text(week.get(day.ordinal())) : null;
            if (typed != null) hours.addAll(Fields.several(typed, "[\\s,;]+", part -> part(day, part)));
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

    private static StaffedHours part(Weekday day, String typed) {
        var ends = typed.split("-", 2);
        try {
            return new StaffedHours(day, LocalTime.parse(ends[0]), LocalTime.parse(ends.length == 2 ? ends[1] : ""));
        } catch (DateTimeParseException e) {
            throw new Unreadable(typed);
        }
    }
}
