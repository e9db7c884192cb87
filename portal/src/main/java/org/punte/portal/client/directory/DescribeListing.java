package org.punte.portal.client.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.membership.StaffedHours;
import org.punte.portal.client.referral.Requirement;
import org.punte.portal.client.referral.ServiceCode;

/** What an agency says of a service of its own. */
public record DescribeListing(
        ServiceCode service,
        ListingStatus status,
        Eligibility eligibility,
        List<String> languages,
        List<String> counties,
        List<Requirement> features,
        List<StaffedHours> schedule,
        List<String> licences,
        @Nullable Integer waitingDays,
        @Nullable String conditions,
        @Nullable LocalDate assuredOn) {}
