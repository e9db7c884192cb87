package org.punte.referrals.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.referrals.colleague.Colleagues;
import org.punte.referrals.conflict.Conflicts;
import org.punte.web.query.Column;

/** Who looks after what. Each change is one statement that decides on the row as it is then: of two at once one wins. */
@ApplicationScoped
class ClaimRepository {
    /** Unless somebody has it who can still do something for it. */
    private static final String CLAIM = """
            update desk_item d set claimed_by = :account, claimed_at = :now, version = version + 1
            where d.referral = :referral and d.receiver = :agency and (d.claimed_by is null or not exists (
                select from standing s where s.account = d.claimed_by and s.agency = d.receiver and not s.blocked
                   and s.roles && cast(:atWork as text[])
                   and not exists (select from aside a where a.referral = d.referral and a.account = d.claimed_by)))""";
    /** Over whoever has it, if nobody was faster. */
    private static final String ASSIGN = """
            update desk_item set claimed_by = :account, claimed_at = :now, version = version + 1
            where referral = :referral and receiver = :agency and version = :seen""";

    private static final String RELEASE = """
            update desk_item set claimed_by = null, claimed_at = null, version = version + 1
            where referral = :referral and receiver = :agency and claimed_by = :account""";
    /** Received and visible, but over. */
    private static final String RECEIVED = """
            select count(*) from referral r
            where r.id = :referral and r.receiver = :agency and r.status <> 'DRAFT'""" + Conflicts.NOT_HIDDEN_IN_SQL;

    private final Session db;

    ClaimRepository(Session db) {
        this.db = db;
    }

    boolean claim(UUID referral, UUID agency, UUID account, Instant now) {
        return db.createNativeMutationQuery(CLAIM)
                        .setParameter("referral", referral)
                        .setParameter("agency", agency)
                        .setParameter("account", account)
                        .setParameter("now", now)
                        .setParameter("atWork", Colleagues.AT_WORK.toArray(String[]::new), String[].class)
                        .executeUpdate()
                == 1;
    }

    boolean assign(DeskItem item, UUID agency, UUID account, Instant now) {
        return db.createNativeMutationQuery(ASSIGN)
                        .setParameter("referral", item.id())
                        .setParameter("agency", agency)
                        .setParameter("account", account)
                        .setParameter("now", now)
                        .setParameter("seen", item.version())
                        .executeUpdate()
                == 1;
    }

    void release(UUID referral, UUID agency, UUID account) {
        db.createNativeMutationQuery(RELEASE)
                .setParameter("referral", referral)
                .setParameter("agency", agency)
                .setParameter("account", account)
                .executeUpdate();
    }

    boolean isReceived(UUID referral, UUID agency, UUID account) {
        return Column.of(db, RECEIVED, Long.class)
                        .setParameter("referral", referral)
                        .setParameter("agency", agency)
                        .setParameter("reader", account)
                        .getSingleResult()
                > 0;
    }
}
