package org.punte.referrals.hsds;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.directory.ServiceEntry;
import org.punte.referrals.hours.OpenHours;

/** The parts of a service that HSDS keeps apart. */
final class HsdsParts {
    private HsdsParts() {}

    /** Of the agency's desk: a service itself has no number. */
    record Phone(UUID id, String number, String type) {}

    /** Hours of one weekday; {@code 00:00} at the end is midnight. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Schedule(
            UUID id,
            UUID serviceId,
            String freq,
            int interval,
            String byday,
            String opensAt,
            String closesAt,
            String description) {}

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

    static List<Schedule> schedules(ServiceEntry s) {
        return Stream.concat(
                        s.schedule().hours().stream().map(hours -> schedule(s, hours, "Hours of the service")),
                        s.agency().desk().hours().stream().map(hours -> schedule(s, hours, "Somebody is at the desk")))
                .toList();
    }

    private static Schedule schedule(ServiceEntry s, OpenHours hours, String what) {
        return new Schedule(
                HsdsIds.of("schedule", s.id(), what, hours),
                s.id(),
                "WEEKLY",
                1,
                hours.day().name().substring(0, 2),
                hours.from().toString(),
                hours.to().toString(),
                what);
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
