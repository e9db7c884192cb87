package org.punte.portal.client.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agency of the network as everybody in it may see it. */
public record Agency(
        UUID id,
        String name,
        AgencyKind kind,
        @Nullable String county,
        String zone,
        @Nullable String phone,
        @Nullable String status,
        @Nullable LocalDate newUntil,
        @Nullable List<UUID> sponsors) {
    private static final String PROBATION = "PROBATION";

    /** On probation, or activated less than half a year ago by its own calendar. */
    public boolean isNewAt(Instant now) {
        if (PROBATION.equals(status)) return true;
        return newUntil != null && !LocalDate.ofInstant(now, clock()).isAfter(newUntil);
    }

    /** Let in and not trusted yet: only practice goes there and comes from there. */
    public boolean isOnProbation() {
        return PROBATION.equals(status);
    }

    /** Takes part in everything; also when nothing is said. */
    public boolean isActive() {
        return status == null || "ACTIVE".equals(status);
    }

    public ZoneId clock() {
        return ZoneId.of(zone);
    }
}
