package org.punte.referrals.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.web.query.Column;

/** What was last told. Row-level security shows an agency its own numbers only. */
@ApplicationScoped
class OpenWorkRepository {
    private static final String BEGIN = """
            insert into open_work (agency, kind, version, open) values (:agency, :kind, 0, :open)
            on conflict (agency, kind) do update set version = open_work.version + 1, open = excluded.open
            returning version""";
    private static final String CHANGE = """
            update open_work set version = version + 1, open = :open
            where agency = :agency and kind = :kind and open <> :open returning version""";
    private static final String HOLD = "select kind from open_work where agency = :agency order by kind for update";

    private final Session db;

    OpenWorkRepository(Session db) {
        this.db = db;
    }

    /** How often it was told before. */
    int begin(UUID agency, OpenWorkKind kind, long open) {
        return put(BEGIN, agency, kind, open).orElseThrow();
    }

    /** Empty when the number is the one that was told. */
    Optional<Integer> change(UUID agency, OpenWorkKind kind, long open) {
        return put(CHANGE, agency, kind, open);
    }

    /** Until the transaction ends nobody else counts: who counts next sees what was counted. False if nothing was told yet. */
    boolean hold(UUID agency) {
        return !Column.of(db, HOLD, String.class)
                .setParameter("agency", agency)
                .getResultList()
                .isEmpty();
    }

    private Optional<Integer> put(String sql, UUID agency, OpenWorkKind kind, long open) {
        return Column.of(db, sql, Integer.class)
                .setParameter("agency", agency)
                .setParameter("kind", kind.name())
                .setParameter("open", open)
                .getResultList()
                .stream()
                .findFirst();
    }
}
