package org.punte.referrals.agency;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** All agencies at a glance; a change is seen at once where it was heard, within a second elsewhere. */
@ApplicationScoped
public class AgencyList {
    private final ListedAgencyRepository agencies;
    private final Cache remembered;

    AgencyList(ListedAgencyRepository agencies, @CacheName("agency-list") Cache remembered) {
        this.agencies = agencies;
        this.remembered = remembered;
    }

    /** Those that were heard of, whatever their status. */
    @CacheResult(cacheName = "agency-list")
    @Transactional
    public Map<UUID, ListedAgency> all() {
        return agencies.all();
    }

    /** One of them, or one that nothing is known of. */
    public static ListedAgency of(Map<UUID, ListedAgency> all, UUID id) {
        var known = all.get(id);
        return known == null ? ListedAgency.unheard(id) : known;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) AgencyHeard heard) {
        remembered.invalidateAll().await().indefinitely();
    }
}
