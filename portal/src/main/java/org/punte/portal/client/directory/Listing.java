package org.punte.portal.client.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.membership.StaffedHours;
import org.punte.portal.client.referral.Requirement;
import org.punte.portal.client.referral.ServiceCode;

/** An entry of the directory. */
public record Listing(
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
        List<StaffedHours> schedule,
        List<StaffedHours> deskHours,
        @Nullable String deskPhone,
        List<String> licences,
        @Nullable Integer waitingDays,
        @Nullable String conditions,
        @Nullable LocalDate assuredOn,
        int version) {
    /** Somebody stays there overnight, so its places are counted. */
    public boolean isAccommodation() {
        return service.isAccommodation();
    }
}
