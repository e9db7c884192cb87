package org.punte.identity.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.calendar.AgencyCalendar;
import org.punte.identity.calendar.StaffedHours;
import org.punte.web.tag.Tagged;

/** What the directory shows of an agency. It is a new one until {@code newUntil}. */
public record AgencyView(
        UUID id,
        String name,
        AgencyKind kind,
        @Nullable String county,
        String zone,
        @Nullable String phone,
        @Nullable String website,
        AgencyCalendar calendar,
        List<StaffedHours> staffedHours,
        List<String> languages,
        @Nullable UUID guardian,
        @Nullable String registrationNumber,
        @Nullable String accreditationNumber,
        AgencyStatus status,
        List<UUID> sponsors,
        @Nullable LocalDate newUntil,
        int version)
        implements Tagged {
    static AgencyView of(Agency a) {
        return new AgencyView(
                a.id,
                a.name,
                a.kind,
                a.county,
                a.zone,
                a.phone,
                a.website,
                a.calendar(),
                StaffedHours.read(a.staffedHours),
                List.of(a.languages),
                a.guardian,
                a.registrationNumber,
                a.accreditationNumber,
                a.status,
                List.of(a.sponsors),
                a.newUntil,
                a.version);
    }
}
