package org.punte.identity.basis;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.agency.AgencyDirectory;

/** Weeks as an agency lives them. */
@ApplicationScoped
class Weeks {
    private final AgencyDirectory agencies;
    private final Clock clock;

    Weeks(AgencyDirectory agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    ZoneId zone(UUID agency) {
        return agencies.require(agency).zone();
    }

    /** This week, where none is named. */
    IsoWeek named(@Nullable String name, UUID agency) {
        return IsoWeek.of(name, LocalDate.ofInstant(clock.instant(), zone(agency)));
    }
}
