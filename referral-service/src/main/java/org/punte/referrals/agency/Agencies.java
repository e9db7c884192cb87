package org.punte.referrals.agency;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What we know about agencies; a change is seen within seconds. */
@ApplicationScoped
public class Agencies {
    private final AgencyRepository agencies;

    Agencies(AgencyRepository agencies) {
        this.agencies = agencies;
    }

    /** The agency as last told, or the usual one while it was not heard of. */
    @CacheResult(cacheName = "agency")
    @Transactional
    public KnownAgency known(UUID id) {
        return agencies.find(id).orElseGet(() -> KnownAgency.unheard(id));
    }
}
