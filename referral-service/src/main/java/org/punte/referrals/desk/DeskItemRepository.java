package org.punte.referrals.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.referrals.life.ReferralStatus;

/** The rows of the desk: one statement for each move, and it changes an index only when something else is due. */
@ApplicationScoped
class DeskItemRepository {
    /** Of what is not due. */
    static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

    private static final String PUT = """
            insert into desk_item (referral, sender, receiver, code, service, urgency, region, status, sent_at, due_at)
            select id, sender, receiver, code, service, urgency, region, :status, sent_at, :due from referral where id = :referral
            on conflict (referral) do update set status = excluded.status, due_at = excluded.due_at""";
    private static final String REMOVE = "delete from desk_item where referral = :referral";

    private final Session db;

    DeskItemRepository(Session db) {
        this.db = db;
    }

    void put(UUID referral, ReferralStatus status, Instant due) {
        db.createNativeMutationQuery(PUT)
                .setParameter("referral", referral)
                .setParameter("status", status.name())
                .setParameter("due", due)
                .executeUpdate();
    }

    void remove(UUID referral) {
        db.createNativeMutationQuery(REMOVE).setParameter("referral", referral).executeUpdate();
    }
}
