package org.punte.referrals.agency;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.hours.OpenHours;

/** What {@code agency.changed.v1} tells; only the members we read. */
record AgencyChanged(
        String name,
        String kind,
        @Nullable String county,
        @Nullable String zone,
        @Nullable Calendar calendar,
        String status,
        @Nullable List<UUID> sponsors,
        @Nullable List<OpenHours> staffedHours,
        @Nullable List<String> languages,
        @Nullable String phone,
        @Nullable LocalDate newUntil) {

    /** Days as in {@code MON}, hours as in {@code 08:00}. */
    record Calendar(
            List<String> days,
            LocalTime opens,
            LocalTime closes,
            @Nullable List<LocalDate> holidays) {
        WorkingCalendar in(ZoneId zone) {
            var working = EnumSet.noneOf(DayOfWeek.class);
            for (var day : DayOfWeek.values()) if (days.contains(day.name().substring(0, 3))) working.add(day);
            return new WorkingCalendar(
                    zone, working, opens, closes, holidays == null ? Set.of() : Set.copyOf(holidays));
        }
    }
}
