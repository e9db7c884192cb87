package org.punte.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.web.query.AdvisoryLock;

@SampleTest
class AdvisoryLockTest {
    private final AdvisoryLock lock = AdvisoryLock.of(AdvisoryLockTest.class);
    private final AdvisoryLock ofAnother = AdvisoryLock.of(Together.class);
    private final String thing = UUID.randomUUID().toString();
    private final EntityManager db;

    AdvisoryLockTest(EntityManager db) {
        this.db = db;
    }

    @Test
    void whoever_comes_next_waits_until_the_transaction_ends() {
        QuarkusTransaction.requiringNew().run(() -> {
            lock.hold(db, thing);

            assertThat(isFree(() -> lock.hold(db, thing))).isFalse();
        });
        assertThat(isFree(() -> lock.hold(db, thing))).isTrue();
    }

    @Test
    void two_rules_about_the_same_thing_do_not_wait_for_each_other() {
        QuarkusTransaction.requiringNew().run(() -> {
            lock.hold(db, thing);

            assertThat(isFree(() -> ofAnother.hold(db, thing))).isTrue();
            assertThat(isFree(() -> lock.hold(db, UUID.randomUUID()))).isTrue();
        });
    }

    @Test
    void who_shares_it_waits_for_nobody_who_shares_it() {
        QuarkusTransaction.requiringNew().run(() -> {
            lock.share(db, thing);

            assertThat(isFree(() -> lock.share(db, thing))).isTrue();
            assertThat(isFree(() -> lock.hold(db, thing))).isFalse();
        });
    }

    /** In a transaction of its own, that gives up soon. */
    private boolean isFree(Runnable take) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                db.createNativeQuery("set local lock_timeout = '200ms'").executeUpdate();
                take.run();
            });
            return true;
        } catch (PersistenceException e) {
            return false;
        }
    }
}
