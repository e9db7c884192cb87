package org.punte.referrals.hsds;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.directory.Eligibility;
import org.punte.referrals.directory.ServiceEntry;

/** A service; in lists without its parts. */
@JsonNaming(SnakeCaseStrategy.class)
@JsonInclude(JsonInclude.Include.NON_NULL)
record HsdsServiceRecord(
        UUID id,
        UUID organizationId,
        String name,
        String status,
        @Nullable String waitTime,
        @Nullable String eligibilityDescription,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        @Nullable LocalDate assuredDate,
        @Nullable String licenses,
        @Nullable String applicationProcess,
        Instant lastModified,
        @Nullable HsdsOrganization organization,
        @Nullable List<HsdsParts.Phone> phones,
        @Nullable List<HsdsParts.Schedule> schedules,
        @Nullable List<HsdsParts.ServiceArea> serviceAreas,
        @Nullable List<HsdsPlaced> serviceAtLocations,
        @Nullable List<HsdsParts.Language> languages,
        @Nullable List<HsdsParts.Attribute> attributes) {

    /** As it stands in a list. */
    static HsdsServiceRecord listed(ServiceEntry s) {
        return of(s, null);
    }

    /** With all that there is, at this moment. */
    static HsdsServiceRecord full(ServiceEntry s, Instant at) {
        return of(s, at);
    }

    /** Without a moment it is one of a list. */
    private static HsdsServiceRecord of(ServiceEntry s, @Nullable Instant at) {
        var taken = s.eligibility();
        return new HsdsServiceRecord(
                s.id(),
                s.agency().id(),
                ServiceNames.of(s.service()),
                s.status().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                s.waitingDays() == null ? null : s.waitingDays() + " days",
                described(taken),
                taken.minAge(),
                taken.maxAge(),
                s.assuredOn(),
                s.licences().isEmpty() ? null : String.join(", ", s.licences()),
                s.conditions(),
                s.changedAt(),
                HsdsOrganization.of(s.agency()),
                at != null ? HsdsParts.phones(s) : null,
                at != null ? HsdsParts.schedules(s, at) : null,
                at != null ? HsdsParts.areas(s) : null,
                at != null ? List.of(HsdsPlaced.part(s, at)) : null,
                at != null ? HsdsParts.languages(s) : null,
                at != null ? HsdsParts.attributes(s) : null);
    }

    private static @Nullable String described(Eligibility taken) {
        var words = new ArrayList<String>();
        if (taken.sexes() != null) taken.sexes().forEach(sex -> words.add(sex.name()));
        if (taken.statuses() != null) taken.statuses().forEach(status -> words.add(status.name()));
        said("FAMILIES", taken.families(), words);
        said("DISABILITIES", taken.disabilities(), words);
        return words.isEmpty() ? null : String.join(", ", words);
    }

    private static void said(String whom, @Nullable Boolean taken, List<String> words) {
        if (taken != null) words.add(taken ? whom : "NO_" + whom);
    }
}
