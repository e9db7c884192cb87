package org.punte.portal.client.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
        @Nullable String zone,
        @Nullable String deskPhone,
        List<String> licences,
        @Nullable Integer waitingDays,
        @Nullable String conditions,
        @Nullable LocalDate assuredOn,
        int version) {
    /** Whether somebody sits at the desk then, by its agency's clock. */
    public boolean isStaffedAt(Instant at) {
        return zone != null && deskHours.stream().anyMatch(hours -> hours.holds(at.atZone(ZoneId.of(zone))));
    }

    /** Somebody stays there overnight, so its places are counted. */
    public boolean isAccommodation() {
        return service.name().startsWith("ACC_");
    }
}
