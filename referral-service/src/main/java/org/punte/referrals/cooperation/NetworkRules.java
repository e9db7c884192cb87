package org.punte.referrals.cooperation;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;

/** Whether the network asks for agreements: asked with every sending, changed once in years. */
@ApplicationScoped
class NetworkRules {
    /** Fired in the transaction that writes a change down. */
    record Changed() {}

    private final AgreementRepository agreements;
    private final Cache remembered;

    NetworkRules(AgreementRepository agreements, @CacheName("network-rule") Cache remembered) {
        this.agreements = agreements;
        this.remembered = remembered;
    }

    @CacheResult(cacheName = "network-rule")
    @Transactional
    boolean agreementsRequired() {
        return agreements.required();
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
        remembered.invalidateAll().await().indefinitely();
    }
}
