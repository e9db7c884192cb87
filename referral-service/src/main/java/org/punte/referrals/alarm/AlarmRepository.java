package org.punte.referrals.alarm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.referrals.sheet.ReferralSheet;

/** What was said, and when. Never changed. */
@ApplicationScoped
class AlarmRepository {
    private static final String PUT = """
            insert into referral_alarm (referral, kind, round, sender, receiver, at)
            values (:referral, :kind, :round, :sender, :receiver, :at) on conflict do nothing""";
    private static final String OF = "select kind, at from referral_alarm where referral = :referral order by at, kind";

    private final Session db;

    AlarmRepository(Session db) {
        this.db = db;
    }

    /** False where it was said before. */
    boolean put(AlarmKind kind, ReferralSheet referral, int round, Instant at) {
        return db.createNativeMutationQuery(PUT)
                        .setParameter("referral", referral.id())
                        .setParameter("kind", kind.name())
                        .setParameter("round", round)
                        .setParameter("sender", referral.sender())
                        .setParameter("receiver", referral.receiver())
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    List<AlarmView> of(UUID referral) {
        return db
                .createNativeQuery(OF, Tuple.class)
                .addScalar("kind", String.class)
                .addScalar("at", Instant.class)
                .setParameter("referral", referral)
                .getResultList()
                .stream()
                .map(row -> new AlarmView(AlarmKind.valueOf(row.get(0, String.class)), row.get(1, Instant.class)))
                .toList();
    }
}
