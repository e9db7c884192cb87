package org.punte.referrals.openstep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** What was put away. Row-level security shows it to the sender alone. */
@ApplicationScoped
class PutAwayRepository {
    /** As it stands with that version: what moves at this moment is not put away unseen. */
    private static final String ADD = """
            insert into step_put_away (referral, since, agency, account, reason, at)
            select id, status_since, sender, :account, :reason, :at from referral
             where id = :referral and version = :version on conflict do nothing""";

    private static final String OF = """
            select p.account, p.at, p.reason, p.since = r.status_since as stands
              from step_put_away p join referral r on r.id = p.referral
             where p.referral = :referral order by p.at desc""";

    private final Session db;

    PutAwayRepository(Session db) {
        this.db = db;
    }

    /** Nothing where a colleague was faster. */
    void add(UUID referral, int version, UUID account, @Nullable PutAwayReason reason, Instant at) {
        db.createNativeMutationQuery(ADD)
                .setParameter("account", account)
                .setParameter("reason", reason == null ? null : reason.name(), String.class)
                .setParameter("at", at)
                .setParameter("referral", referral)
                .setParameter("version", version)
                .executeUpdate();
    }

    /** Newest first. */
    List<PutAwayView> of(UUID referral) {
        return db.createNativeQuery(OF, Tuple.class)
                .addScalar("account", UUID.class)
                .addScalar("at", Instant.class)
                .addScalar("reason", String.class)
                .addScalar("stands", Boolean.class)
                .setParameter("referral", referral)
                .getResultStream()
                .map(row -> view(referral, row))
                .toList();
    }

    private static PutAwayView view(UUID referral, Tuple row) {
        return new PutAwayView(
                referral,
                row.get("account", UUID.class),
                row.get("at", Instant.class),
                Optional.ofNullable(row.get("reason", String.class))
                        .map(PutAwayReason::valueOf)
                        .orElse(null),
                row.get("stands", Boolean.class),
                0);
    }
}
