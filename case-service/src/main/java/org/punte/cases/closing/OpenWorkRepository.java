package org.punte.cases.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.web.query.AdvisoryLock;
import org.punte.web.query.Column;

/** What was last told. Row-level security shows an agency its own number only. */
@ApplicationScoped
class OpenWorkRepository {
    private static final AdvisoryLock LOCK = AdvisoryLock.of(OpenWorkRepository.class);
    private static final String BEGIN = """
            insert into open_work (agency, version, open) values (:agency, 0, :open)
            on conflict (agency) do update set version = open_work.version + 1, open = excluded.open
            returning version""";
    private static final String CHANGE = """
            update open_work set version = version + 1, open = :open
            where agency = :agency and open <> :open returning version""";
    private static final String CLOSING = "select agency from open_work where agency = :agency";

    private final Session db;

    OpenWorkRepository(Session db) {
        this.db = db;
    }

    /** Until the transaction ends nobody else opens, closes or counts files of this agency: who comes next sees all of it. */
    void hold(UUID agency) {
        LOCK.hold(db, agency);
    }

    boolean isClosing(UUID agency) {
        return !Column.of(db, CLOSING, UUID.class)
                .setParameter("agency", agency)
                .getResultList()
                .isEmpty();
    }

    /** How often it was told before. */
    int begin(UUID agency, long open) {
        return put(BEGIN, agency, open).orElseThrow();
    }

    /** Empty when the number is the one that was told. */
    Optional<Integer> change(UUID agency, long open) {
        return put(CHANGE, agency, open);
    }

    private Optional<Integer> put(String sql, UUID agency, long open) {
        return Column.of(db, sql, Integer.class)
                .setParameter("agency", agency)
                .setParameter("open", open)
                .getResultList()
                .stream()
                .findFirst();
    }
}
