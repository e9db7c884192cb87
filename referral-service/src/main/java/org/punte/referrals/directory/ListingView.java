package org.punte.referrals.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.hours.OpenHours;
import org.punte.referrals.need.Requirement;
import org.punte.referrals.need.ServiceCode;
import org.punte.web.tag.Tagged;

/**
 * An entry of the directory.
 *
 * @param county of the agency; nothing of a service is more exact
 * @param deskHours when somebody sits at the agency's desk
 * @param deskPhone its number; names are not said on it
 * @param newUntil before this day the agency is new in the network
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListingView(
        UUID id,
        UUID agency,
        String agencyName,
        @Nullable String county,
        ServiceCode service,
        ListingStatus status,
        Eligibility eligibility,
        List<String> languages,
        List<String> counties,
        List<Requirement> features,
        List<OpenHours> schedule,
        List<OpenHours> deskHours,
        String zone,
        @Nullable String deskPhone,
        List<String> licences,
        @Nullable Integer waitingDays,
        @Nullable String conditions,
        @Nullable LocalDate assuredOn,
        @Nullable LocalDate newUntil,
        Instant changedAt,
        int version)
        implements Tagged {
    static ListingView of(ServiceEntry s) {
        var agency = s.agency();
        return new ListingView(
                s.id(),
                agency.id(),
                agency.name(),
                agency.county(),
                s.service(),
                s.status(),
                s.eligibility(),
                s.languages(),
                s.counties(),
                s.features(),
                s.schedule().hours(),
                agency.desk().hours(),
                agency.desk().zone().getId(),
                agency.phone(),
                s.licences(),
                s.waitingDays(),
                s.conditions(),
                s.assuredOn(),
                agency.newUntil(),
                s.changedAt(),
                s.version());
    }

    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "ListingView[" + id + "]";
    }
}
