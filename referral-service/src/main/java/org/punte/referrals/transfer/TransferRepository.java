package org.punte.referrals.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.referrals.transfer.Decision.Fate;
import org.punte.web.query.AdvisoryLock;

/** What was decided for each open referral, as rows that are never changed; the sender's alone. */
@ApplicationScoped
class TransferRepository {
    private static final String ADD = """
            insert into transfer_decision (transfer, referral, sender, fate, decided_by, decided_at)
            values (:transfer, :referral, :sender, :fate, :by, :at)""";
    private static final String OF = """
            select referral, fate from transfer_decision
            where transfer = :transfer and sender = :sender order by referral""";
    private static final AdvisoryLock LOCK = AdvisoryLock.of(TransferRepository.class);

    private final Session db;

    TransferRepository(Session db) {
        this.db = db;
    }

    /** Until the transaction ends nobody else of the agency begins a transfer of this person. */
    void hold(UUID sender, UUID person) {
        LOCK.hold(db, sender + " " + person);
    }

    void add(UUID transfer, UUID sender, Decision decision, UUID by, Instant at) {
        db.createNativeMutationQuery(ADD)
                .setParameter("transfer", transfer)
                .setParameter("referral", decision.referral())
                .setParameter("sender", sender)
                .setParameter("fate", decision.fate().name())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    List<Decision> of(UUID transfer, UUID sender) {
        return db
                .createNativeQuery(OF, Row.class)
                .setParameter("transfer", transfer)
                .setParameter("sender", sender)
                .getResultList()
                .stream()
                .map(row -> new Decision(row.referral(), Fate.valueOf(row.fate())))
                .toList();
    }

    record Row(UUID referral, String fate) {}
}
