package org.punte.identity.agency;

import static org.punte.identity.agency.AgencyProblem.AGENCY_KIND_FIXED;
import static org.punte.identity.agency.AgencyStatus.ACTIVE;
import static org.punte.identity.agency.AgencyStatus.CLOSING;
import static org.punte.identity.agency.AgencyStatus.DEACTIVATED;
import static org.punte.identity.agency.AgencyStatus.PROBATION;
import static org.punte.identity.agency.AgencyStatus.SUSPENDED;
import static org.punte.web.problem.CommonProblem.INVALID_INPUT;

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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.identity.agency.AgencyMoves.Face;
import org.punte.identity.calendar.AgencyCalendar;
import org.punte.identity.calendar.PublicHolidays;
import org.punte.identity.calendar.StaffedHours;
import org.punte.identity.calendar.Weekday;

/** An organisation of the network. */
@Entity
class Agency {
    private static final int NEW_FOR_MONTHS = 6;

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

    @Nullable
    String website;

    @Nullable
    String registrationNumber;

    @Nullable
    String accreditationNumber;

    String[] workingDays;
    LocalTime opens;
    LocalTime closes;
    LocalDate[] holidays;

    @Enumerated(EnumType.STRING)
    @Nullable
    PublicHolidays publicHolidays;

    @Nullable
    Integer holidaysThrough;

    String[] staffedHours = {};
    String[] languages = {};
    UUID[] sponsors = {};

    @Nullable
    UUID guardian;

    @Enumerated(EnumType.STRING)
    AgencyStatus status;

    @Enumerated(EnumType.STRING)
    @Nullable
    AgencyStatus suspendedFrom;

    @Nullable
    LocalDate newUntil;

    Instant createdAt;

    /** For Hibernate. */
    Agency() {}

    Agency(UUID id, CreateAgency command, ZoneId zone, Set<UUID> sponsors, Instant now) {
        this.id = id;
        this.name = command.name();
        this.kind = command.kind();
        this.county = command.county();
        this.zone = zone.getId();
        this.phone = command.phone();
        this.website = command.website();
        this.registrationNumber = command.registrationNumber();
        this.accreditationNumber = command.accreditationNumber();
        this.languages = command.languages() == null
                ? new String[0]
                : command.languages().toArray(String[]::new);
        this.sponsors = sponsors.stream().sorted().toArray(UUID[]::new);
        this.status = sponsors.isEmpty() ? ACTIVE : PROBATION;
        this.createdAt = now;
        keep(command.calendar() == null ? AgencyCalendar.OFFICE_HOURS : command.calendar(), now);
    }

    void change(ChangeAgency command, Instant now) {
        if (command.phone() != null) phone = command.phone();
        if (command.website() != null) website = command.website().isEmpty() ? null : command.website();
        if (command.calendar() != null) keep(command.calendar(), now);
        if (command.staffedHours() != null) staffedHours = StaffedHours.written(command.staffedHours());
        if (command.languages() != null)
            languages = command.languages().stream().distinct().toArray(String[]::new);
        if (command.guardian() != null) guardian = command.guardian();
        if (command.registrationNumber() != null) registrationNumber = command.registrationNumber();
        if (command.accreditationNumber() != null) accreditationNumber = command.accreditationNumber();
    }

    Face face() {
        return new Face(name, kind, county);
    }

    /** Refuses what it cannot become known by: who investigates hears under other consents, so what was agreed would change its meaning. */
    void requirePossible(Face next) {
        if (face().equals(next)) throw INVALID_INPUT.because("Nothing differs from what stands");
        if (status != PROBATION && next.kind().investigates() != kind.investigates())
            throw AGENCY_KIND_FIXED.at(
                    "kind", "past probation an agency neither becomes one that investigates nor ceases to be");
    }

    void correct(Face next) {
        requirePossible(next);
        name = next.name();
        kind = next.kind();
        county = next.county();
    }

    void activate(Instant now) {
        requireNow(PROBATION, ACTIVE);
        status = ACTIVE;
        newUntil = LocalDate.ofInstant(now, ZoneId.of(zone)).plusMonths(NEW_FOR_MONTHS);
    }

    void suspend() {
        suspendedFrom = status;
        status = status.to(SUSPENDED);
    }

    void reinstate() {
        var before = suspendedFrom == null ? ACTIVE : suspendedFrom;
        requireNow(SUSPENDED, before);
        status = before;
        suspendedFrom = null;
    }

    void close() {
        status = status.to(CLOSING);
        suspendedFrom = null;
    }

    void complete() {
        status = status.to(DEACTIVATED);
    }

    private void requireNow(AgencyStatus wanted, AgencyStatus target) {
        if (status != wanted) throw status.refusal(target);
    }

    /** Whether the directory shows it to {@code reader}: beyond the county an agency on probation is known to its sponsors. */
    boolean isShownTo(Agency reader) {
        if (id.equals(reader.id) || isNear(reader)) return true;
        return status != PROBATION && reader.status != PROBATION;
    }

    /** Whether one may send to the other while one of them is on probation. */
    boolean isTriedBy(Agency other) {
        return Set.of(sponsors).contains(other.id) && status == PROBATION && other.status == ACTIVE;
    }

    private boolean isNear(Agency other) {
        return Set.of(sponsors).contains(other.id)
                || Set.of(other.sponsors).contains(id)
                || county != null && county.equals(other.county);
    }

    AgencyCalendar calendar() {
        return new AgencyCalendar(
                Stream.of(workingDays).map(Weekday::valueOf).toList(),
                opens,
                closes,
                List.of(holidays),
                publicHolidays);
    }

    void keep(AgencyCalendar calendar, Instant now) {
        workingDays = calendar.days().stream().map(Weekday::name).toArray(String[]::new);
        opens = calendar.opens();
        closes = calendar.closes();
        holidays = calendar.holidays().toArray(LocalDate[]::new);
        publicHolidays = calendar.publicHolidays();
        writeOutHolidays(now);
    }

    /** This year's public holidays and those of the two that follow are told. */
    void writeOutHolidays(Instant now) {
        holidaysThrough = publicHolidays == null
                ? null
                : LocalDate.ofInstant(now, ZoneId.of(zone)).getYear() + 2;
    }
}
