package org.punte.web.query;

import jakarta.persistence.EntityManager;

/**
 * One after the other about one thing, until the transaction ends. A database has one set of advisory locks, of 64 bits each, for
 * everybody; so what is hashed begins with the class that needs the lock, and two rules about the same person never wait for each
 * other. The relay's lock is a hash of 32 bits.
 */
public final class AdvisoryLock {
    private static final String ALONE =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:rule || ' ' || :thing, 0))) as held";
    private static final String TOGETHER =
            "select 1 from (select pg_advisory_xact_lock_shared(hashtextextended(:rule || ' ' || :thing, 0))) as held";

    private final String rule;

    private AdvisoryLock(String rule) {
        this.rule = rule;
    }

    /** The lock of the class that needs it; others that have to wait for it name the same class. */
    public static AdvisoryLock of(Class<?> rule) {
        return new AdvisoryLock(rule.getName());
    }

    /** Nobody else holds it about this thing, neither alone nor together. */
    public void hold(EntityManager db, Object thing) {
        take(ALONE, db, thing);
    }

    /** Those who share it do not wait for each other, only for who holds it. */
    public void share(EntityManager db, Object thing) {
        take(TOGETHER, db, thing);
    }

    private void take(String sql, EntityManager db, Object thing) {
        Column.of(db, sql, Integer.class)
                .setParameter("rule", rule)
                .setParameter("thing", thing.toString())
                .getSingleResult();
    }
}
