package org.punte.identity.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.calendar.AgencyCalendar;
import org.punte.identity.calendar.StaffedHours;
import org.punte.messaging.DomainEvent;

/** What the others learn about agencies. */
sealed interface AgencyEvent extends DomainEvent {
    /** The full state of an agency, whatever changed. Holidays are written out: who listens knows no rules of countries. */
    record Changed(
            UUID subject,
            String name,
            AgencyKind kind,
            @Nullable String county,
            String zone,
            AgencyCalendar calendar,
            AgencyStatus status,
            @Nullable String phone,
            @Nullable String website,
            List<StaffedHours> staffedHours,
            List<String> languages,
            @Nullable UUID guardian,
            List<UUID> sponsors,
            @Nullable LocalDate newUntil,
            int version)
            implements AgencyEvent {
        /** As the row is now; flush first, or the version is the one before. */
        static Changed of(Agency a) {
            var calendar = a.calendar();
            return new Changed(
                    a.id,
                    a.name,
                    a.kind,
                    a.county,
                    a.zone,
                    a.holidaysThrough == null ? calendar : calendar.writtenOut(a.holidaysThrough),
                    a.status,
                    a.phone,
                    a.website,
                    StaffedHours.read(a.staffedHours),
                    List.of(a.languages),
                    a.guardian,
                    List.of(a.sponsors),
                    a.newUntil,
                    a.version);
        }

        @Override
        public String type() {
            return "agency.changed.v1";
        }
    }
}
