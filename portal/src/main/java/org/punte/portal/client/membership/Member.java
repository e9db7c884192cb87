package org.punte.portal.client.membership;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.AgencyKind;

/** An agency with all that its administrators look after. */
public record Member(
        UUID id,
        String name,
        AgencyKind kind,
        @Nullable String county,
        String zone,
        @Nullable String phone,
        @Nullable String website,
        @Nullable WorkingWeek calendar,
        @Nullable List<StaffedHours> staffedHours,
        @Nullable List<String> languages,
        @Nullable UUID guardian,
        @Nullable String registrationNumber,
        @Nullable String accreditationNumber,
        AgencyStatus status,
        @Nullable List<UUID> sponsors,
        @Nullable LocalDate newUntil,
        int version) {
    public ZoneId clock() {
        return ZoneId.of(zone);
    }

    public boolean isOnProbation() {
        return status == AgencyStatus.PROBATION;
    }

    public boolean isSuspended() {
        return status == AgencyStatus.SUSPENDED;
    }

    public boolean hasLeft() {
        return status == AgencyStatus.DEACTIVATED;
    }

    /** Still takes part, in whatever way. */
    public boolean takesPart() {
        return status != AgencyStatus.CLOSING && status != AgencyStatus.DEACTIVATED;
    }
}
