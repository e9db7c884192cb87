package org.punte.cases.working;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.punte.web.query.Column;

/** The rows of the read model. A change that is told late changes nothing. */
@ApplicationScoped
class WorkingRepository {
    private static final String BEFORE = "select workers from person_worker where person = :person for update";
    private static final String KEEP = """
            insert into person_worker (person, agency, version, workers) values (:person, :agency, :version, :workers)
            on conflict (person) do update set version = excluded.version, workers = excluded.workers
             where person_worker.version <= excluded.version""";
    private static final String NAMES =
            "select :account = any (workers) from person_worker where person = :person and agency = :agency";
    private static final String ANYBODYS =
            "select cardinality(workers) > 0 from person_worker where person = :person and agency = :agency";

    private final Session db;

    WorkingRepository(Session db) {
        this.db = db;
    }

    /** Answers who worked with the person, as far as was heard, and does no longer. */
    Set<UUID> keep(UUID person, WorkersChanged told, int version) {
        var before = db.createNativeQuery(BEFORE, UUID[].class)
                .setParameter("person", person)
                .getResultList();
        int kept = db.createNativeMutationQuery(KEEP)
                .setParameter("person", person)
                .setParameter("agency", told.agency())
                .setParameter("version", version)
                .setParameter("workers", told.workers().toArray(UUID[]::new), UUID[].class)
                .executeUpdate();
        if (kept == 0) return Set.of();
        return before.stream()
                .flatMap(Arrays::stream)
                .filter(worker -> !told.workers().contains(worker))
                .collect(Collectors.toSet());
    }

    /** Empty where nothing was told of the person. */
    Optional<Boolean> names(UUID person, UUID agency, UUID account) {
        return Column.of(db, NAMES, Boolean.class)
                .setParameter("person", person)
                .setParameter("agency", agency)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    /** Whether somebody of this agency works with the person. */
    boolean isAnybodys(UUID person, UUID agency) {
        return Column.of(db, ANYBODYS, Boolean.class)
                .setParameter("person", person)
                .setParameter("agency", agency)
                .getResultStream()
                .anyMatch(someone -> someone);
    }
}
