package org.punte.identity.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.identity.agency.AgencyCalendar.Weekday;

/** An organisation of the network. */
@Entity
class Agency {
    @Id
    UUID id;

    @Version
    int version;

    String name;

    @Enumerated(EnumType.STRING)
    AgencyKind kind;

    @Nullable
    String county;

    String zone;

    @Nullable
    String phone;

    String[] workingDays;
    LocalTime opens;
    LocalTime closes;
    LocalDate[] holidays;

    @Enumerated(EnumType.STRING)
    AgencyStatus status = AgencyStatus.ACTIVE;

    Instant createdAt;

    /** For Hibernate. */
    Agency() {}

    Agency(UUID id, CreateAgency command, ZoneId zone, Instant now) {
        this.id = id;
        this.name = command.name();
        this.kind = command.kind();
        this.county = command.county();
        this.zone = zone.getId();
        this.phone = command.phone();
        this.createdAt = now;
        keep(command.calendar() == null ? AgencyCalendar.OFFICE_HOURS : command.calendar());
    }

    AgencyCalendar calendar() {
        return new AgencyCalendar(
                Stream.of(workingDays).map(Weekday::valueOf).toList(), opens, closes, List.of(holidays));
    }

    AgencyEvent changed() {
        return new AgencyEvent.Changed(id, name, kind, county, zone, calendar(), status, phone, version);
    }

    private void keep(AgencyCalendar calendar) {
        workingDays = calendar.days().stream().map(Weekday::name).toArray(String[]::new);
        opens = calendar.opens();
        closes = calendar.closes();
        holidays = calendar.holidays().toArray(LocalDate[]::new);
    }
}
