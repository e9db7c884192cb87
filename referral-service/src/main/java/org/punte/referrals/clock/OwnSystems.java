package org.punte.referrals.clock;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Which agencies take referrals by a system of their own; asked with every pressing one, remembered for a minute. */
@ApplicationScoped
class OwnSystems {
    private final ClockRepository clocks;

    OwnSystems(ClockRepository clocks) {
        this.clocks = clocks;
    }

    @CacheResult(cacheName = "own-system")
    @Transactional
    boolean has(UUID agency) {
        return clocks.hasSystem(agency);
    }
}
