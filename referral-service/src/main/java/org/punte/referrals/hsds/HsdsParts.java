package org.punte.referrals.hsds;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.directory.ServiceEntry;
import org.punte.referrals.hours.OpenHours;

/** The parts of a service that HSDS keeps apart. */
final class HsdsParts {
    private static final double SECONDS_OF_HOUR = 3600;

    private HsdsParts() {}

    /** Of the agency's desk: a service itself has no number. */
    record Phone(UUID id, String number, String type) {}

    /**
     * Hours of one weekday; {@code 00:00} at the end is midnight.
     *
     * @param serviceId null where these are the hours of its desk
     * @param timezone hours from UTC at present, as HSDS knows no zone
     * @param notes the zone, whose offset changes with the season
     */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Schedule(
            UUID id,
            @Nullable UUID serviceId,
            @Nullable UUID serviceAtLocationId,
            double timezone,
            String freq,
            int interval,
            String byday,
            String opensAt,
            String closesAt,
            String description,
            String notes) {}

    /** A county or country. */
    @JsonNaming(SnakeCaseStrategy.class)
    record ServiceArea(UUID id, UUID serviceId, String name, String extent, String extentType) {}

    /** By ISO 639. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Language(UUID id, UUID serviceId, String code) {}

    /** The service's code as a term. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Attribute(
            UUID id, UUID linkId, UUID taxonomyTermId, String linkType, String linkEntity, HsdsTerm taxonomyTerm) {}

    /** Always virtual: one calls the desk. Nothing here is closer than a region. */
    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Location(UUID id, String locationType, @Nullable String name) {}

    static @Nullable List<Phone> phones(ServiceEntry s) {
        var number = s.agency().phone();
        return number == null ? null : List.of(new Phone(HsdsIds.of("phone", s.id()), number, "voice"));
    }

    /** Its own hours, and nothing of the desk. */
    static List<Schedule> schedules(ServiceEntry s, Instant at) {
        return s.schedule().hours().stream()
                .map(hours -> schedule(s, hours, "Hours of the service", false, at))
                .toList();
    }

    /** When somebody is where the service is asked for. */
    static List<Schedule> deskSchedules(ServiceEntry s, Instant at) {
        return s.agency().desk().hours().stream()
                .map(hours -> schedule(s, hours, "Somebody is at the desk", true, at))
                .toList();
    }

    private static Schedule schedule(ServiceEntry s, OpenHours hours, String what, boolean atDesk, Instant at) {
        var zone = s.agency().desk().zone();
        return new Schedule(
                HsdsIds.of("schedule", s.id(), what, hours),
                atDesk ? null : s.id(),
                atDesk ? HsdsPlaced.id(s) : null,
                zone.getRules().getOffset(at).getTotalSeconds() / SECONDS_OF_HOUR,
                "WEEKLY",
                1,
                hours.day().name().substring(0, 2),
                hours.from().toString(),
                hours.to().toString(),
                what,
                zone.getId());
    }

    static List<ServiceArea> areas(ServiceEntry s) {
        return s.counties().stream()
                .map(county ->
                        new ServiceArea(HsdsIds.of("area", s.id(), county), s.id(), county, county, "region code"))
                .toList();
    }

    static List<Language> languages(ServiceEntry s) {
        return s.languages().stream()
                .map(code -> new Language(HsdsIds.of("language", s.id(), code), s.id(), code))
                .toList();
    }

    static List<Attribute> attributes(ServiceEntry s) {
        var term = HsdsTerm.of(s.service());
        return List.of(new Attribute(HsdsIds.of("attribute", s.id()), s.id(), term.id(), "service", "service", term));
    }

    static Location location(ServiceEntry s) {
        return new Location(
                HsdsIds.of("location", s.id()), "virtual", s.agency().county());
    }
}
