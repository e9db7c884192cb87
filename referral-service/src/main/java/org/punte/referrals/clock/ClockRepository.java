package org.punte.referrals.clock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;

/** The running clocks. Row-level security shows each to its two agencies. */
@ApplicationScoped
class ClockRepository implements PanacheRepositoryBase<RunningClock, UUID> {
    private static final String DUE = "select id, agency from due_clocks(:now, :most)";
    private static final String WAKE = "update running_clock set due_at = :at where referral = :referral";
    private static final String HAS_SYSTEM = """
            select exists(select from standing where agency = :agency and client and not blocked
                          and scopes && '{referrals:read,referrals:answer}')""";

    /** A referral whose clock is due, and as whom to look at it. */
    record Due(UUID id, UUID agency) {}

    /** Of any agency, the most overdue first. */
    List<Due> due(Instant now, int most) {
        return getEntityManager()
                .createNativeQuery(DUE, Due.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }

    /** It is looked at then, whatever was meant to come next. */
    void wake(UUID referral, Instant at) {
        getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery(WAKE)
                .setParameter("at", at)
                .setParameter("referral", referral)
                .executeUpdate();
    }

    /** Whether a system of the agency takes referrals by itself. Without a flush: it is asked behind a cache. */
    boolean hasSystem(UUID agency) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(HAS_SYSTEM, Boolean.class)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .setParameter("agency", agency)
                .getSingleResult();
    }
}
