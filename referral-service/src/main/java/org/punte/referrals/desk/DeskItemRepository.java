package org.punte.referrals.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.web.query.Column;

/** The rows of the desk: one statement for each move, and it changes an index only when something else is due. */
@ApplicationScoped
class DeskItemRepository {
    /** Of what is not due. */
    static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

    // functions, because the side that moves it may be the sender, who sees no desk
    private static final String PUT = "select true from desk_put(:id)";
    private static final String KEEP = "select true from desk_keep_cancelled(:referral, :due)";
    private static final String FOLLOW = "select true from desk_follow_sender(:id)";
    private static final String REMOVE = "select true from desk_remove(:id)";

    private final Session db;

    DeskItemRepository(Session db) {
        this.db = db;
    }

    void put(UUID referral) {
        call(PUT, referral);
    }

    /** Taken back by its sender: what is there stays, and is late from {@code due} on. */
    void keepCancelled(UUID referral, Instant due) {
        Column.of(db, KEEP, Boolean.class)
                .setParameter("referral", referral)
                .setParameter("due", due)
                .getSingleResult();
    }

    /** What the agency has sent and nobody has answered is due anew: nothing of it while the agency is suspended. */
    void followSender(UUID sender) {
        call(FOLLOW, sender);
    }

    void remove(UUID referral) {
        call(REMOVE, referral);
    }

    private void call(String sql, UUID id) {
        Column.of(db, sql, Boolean.class).setParameter("id", id).getSingleResult();
    }
}
