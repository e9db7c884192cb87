package org.punte.referrals.clock;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.QueryFlushMode;
import org.punte.referrals.life.ReferralStatus;
import org.punte.web.query.Column;
import org.punte.web.query.Listed;

/** The running clocks. Row-level security shows each to its two agencies. */
@ApplicationScoped
class ClockRepository implements PanacheRepositoryBase<RunningClock, UUID> {
    private static final String DUE = "select id, agency from due_clocks(:now, :most)";
    // a place or a pause that begins now has a day of its own
    private static final String WAKE =
            "update running_clock set due_at = :at, own_of = null where referral = :referral";
    private static final String FREEZE = """
            update running_clock c set frozen_at = :at, due_at = null
            where c.sender = :sender and c.frozen_at is null and c.due_at is not null
              and exists (select from referral r where r.id = c.referral and r.status in %s)""".formatted(Listed.of(ReferralStatus.WITH_SENDER));
    private static final String THAW =
            "update running_clock set due_at = :at where sender = :sender and frozen_at is not null";
    private static final String LOOK_AT = "update running_clock set due_at = :at where referral = :referral";
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

    /** It moved: it is looked at then, whatever was meant to come next. */
    void wake(UUID referral, Instant at) {
        lookAt(WAKE, referral, at);
    }

    /** Something may be due sooner than was meant, or it could not be looked at; nothing has a new day of its own. */
    void lookAgain(UUID referral, Instant at) {
        lookAt(LOOK_AT, referral, at);
    }

    /** What waits for the agency, of all that it has sent, stands still; what moves meanwhile is looked at, and found frozen. Runs as the agency. */
    void freeze(UUID sender, Instant at) {
        ofSender(FREEZE, sender, at);
    }

    /** What stood still is looked at. Runs as the agency. */
    void thaw(UUID sender, Instant at) {
        ofSender(THAW, sender, at);
    }

    private void ofSender(String sql, UUID sender, Instant at) {
        getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery(sql)
                .setParameter("at", at)
                .setParameter("sender", sender)
                .executeUpdate();
    }

    private void lookAt(String sql, UUID referral, Instant at) {
        getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery(sql)
                .setParameter("at", at)
                .setParameter("referral", referral)
                .executeUpdate();
    }

    /** Whether a system of the agency takes referrals by itself. Without a flush: it is asked behind a cache. */
    boolean hasSystem(UUID agency) {
        return Column.of(getEntityManager(), HAS_SYSTEM, Boolean.class)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .setParameter("agency", agency)
                .getSingleResult();
    }
}
