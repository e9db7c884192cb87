package org.punte.referrals.agency;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What we know about agencies; a change is seen at once where it was heard, within two seconds elsewhere. */
@ApplicationScoped
public class Agencies {
    private final AgencyRepository agencies;
    private final Cache remembered;

    Agencies(AgencyRepository agencies, @CacheName("agency") Cache remembered) {
        this.agencies = agencies;
        this.remembered = remembered;
    }

    /** The agency as last told, or the usual one while it was not heard of. */
    @CacheResult(cacheName = "agency")
    @Transactional
    public KnownAgency known(UUID id) {
        return agencies.find(id).orElseGet(() -> KnownAgency.unheard(id));
    }

    /** Those that are closing or have closed. */
    @Transactional
    public List<UUID> leaving() {
        return agencies.leaving();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AgencyHeard heard) {
        remembered.invalidate(heard.agency()).await().indefinitely();
    }
}
