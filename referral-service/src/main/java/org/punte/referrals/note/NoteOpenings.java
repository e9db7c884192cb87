package org.punte.referrals.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.web.caller.Caller;
import org.punte.web.query.Column;

/** Who of the receiver has opened a sender's note, and when: one row for each time, never changed. */
@ApplicationScoped
class NoteOpenings {
    /** The referral's row is held: whoever takes the acceptance back at this moment is waited for, or waits and sees this. */
    private static final String ADD = """
            insert into note_opening (referral, agency, account, at)
            select held.id, held.receiver, :account, :at
              from (select id, receiver from referral where id = :referral and version = :version for share) held""";

    private static final String HOLD = "select id from referral where id = :referral for update";
    private static final String IS_OPENED = "select exists (select from note_opening where referral = :referral)";

    private final Session db;
    private final Caller caller;
    private final Clock clock;

    NoteOpenings(Session db, Caller caller, Clock clock) {
        this.db = db;
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller opens it now. False, and nothing written, where the referral has moved meanwhile. */
    boolean add(UUID referral, int version) {
        return db.createNativeMutationQuery(ADD)
                        .setParameter("account", caller.account())
                        .setParameter("at", clock.instant())
                        .setParameter("referral", referral)
                        .setParameter("version", version)
                        .executeUpdate()
                == 1;
    }

    /** Whether anybody has. Until the transaction ends nobody does any more. */
    boolean isOpened(UUID referral) {
        Column.of(db, HOLD, UUID.class).setParameter("referral", referral).getResultList();
        return isOpenedAsSeen(referral);
    }

    /** The same without holding anything: somebody may at this moment. */
    boolean isOpenedAsSeen(UUID referral) {
        return Column.of(db, IS_OPENED, Boolean.class)
                .setParameter("referral", referral)
                .getSingleResult();
    }
}
