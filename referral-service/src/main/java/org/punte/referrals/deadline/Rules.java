package org.punte.referrals.deadline;

import io.quarkus.cache.Cache;
import io.quarkus.cache.CacheName;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** By which rule a clock starts: asked with every sending, changed once in years. */
@ApplicationScoped
class Rules {
    /** Fired in the transaction that writes a version down. */
    record Changed() {}

    private final RuleRepository rules;
    private final Cache remembered;

    Rules(RuleRepository rules, @CacheName("deadline-rule") Cache remembered) {
        this.rules = rules;
        this.remembered = remembered;
    }

    /** Each name ships with a version that holds since ever. */
    @CacheResult(cacheName = "deadline-rule")
    @Transactional
    Rule on(RuleName name, LocalDate day) {
        return rules.on(name, day).orElseThrow(() -> new IllegalStateException("No deadline " + name));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
        remembered.invalidateAll().await().indefinitely();
    }
}
