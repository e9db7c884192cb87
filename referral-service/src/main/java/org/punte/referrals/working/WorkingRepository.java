package org.punte.referrals.working;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.web.query.Column;

/** The rows of the read model. A change that is told late changes nothing. */
@ApplicationScoped
class WorkingRepository {
    private static final String KEEP = """
            insert into assignment (person, agency, version, workers) values (:person, :agency, :version, :workers)
            on conflict (person) do update set version = excluded.version, workers = excluded.workers
             where assignment.version <= excluded.version""";
    private static final String WORKS =
            "select person from assignment where person = :person and agency = :agency and :account = any (workers)";

    private final Session db;

    WorkingRepository(Session db) {
        this.db = db;
    }

    void keep(UUID person, WorkersChanged told, int version) {
        db.createNativeMutationQuery(KEEP)
                .setParameter("person", person)
                .setParameter("agency", told.agency())
                .setParameter("version", version)
                .setParameter("workers", told.workers().toArray(UUID[]::new), UUID[].class)
                .executeUpdate();
    }

    boolean works(UUID person, UUID agency, UUID account) {
        return !Column.of(db, WORKS, UUID.class)
                .setParameter("person", person)
                .setParameter("agency", agency)
                .setParameter("account", account)
                .getResultList()
                .isEmpty();
    }
}
