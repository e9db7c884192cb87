package org.punte.referrals.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.hours.Week;
import org.punte.referrals.need.ServiceCode;

/**
 * An agency as directory and routing see it.
 *
 * @param county a county or country code
 * @param desk when somebody sits at its desk, in its zone; on holidays of its calendar only where it is staffed on all seven days
 * @param phone of its desk
 * @param newUntil before this day others read "new agency"
 */
public record ListedAgency(
        UUID id,
        String name,
        AgencyKind kind,
        @Nullable String county,
        AgencyStatus status,
        Set<UUID> sponsors,
        Week desk,
        List<String> languages,
        @Nullable String phone,
        @Nullable LocalDate newUntil) {

    static ListedAgency unheard(UUID id) {
        return new ListedAgency(
                id,
                "",
                AgencyKind.UNKNOWN,
                null,
                AgencyStatus.ACTIVE,
                Set.of(),
                new Week(List.of(), WorkingCalendar.USUAL.zone()),
                List.of(),
                null,
                null);
    }

    /** Beyond the county an agency on probation and its services are known to its sponsors alone, and knows them alone. */
    public boolean isShownTo(ListedAgency reader) {
        if (id.equals(reader.id)) return true;
        if (!status.receives()) return false;
        return isNear(reader) || !isOnProbation() && !reader.isOnProbation();
    }

    /** Whether somebody may be told of it as one to be asked for the service: on probation nobody is, wherever it is. */
    public boolean mayBeProposedFor(ServiceCode service) {
        return status == AgencyStatus.ACTIVE && kind.isAskedFor(service);
    }

    /** It still has to show what it is. */
    public boolean isOnProbation() {
        return status == AgencyStatus.PROBATION;
    }

    private boolean isNear(ListedAgency other) {
        return sponsors.contains(other.id)
                || other.sponsors.contains(id)
                || county != null && county.equals(other.county);
    }
}
