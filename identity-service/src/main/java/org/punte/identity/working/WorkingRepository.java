package org.punte.identity.working;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.web.query.Column;

/** Who works with whom, and how often that changed. The count lies beside the record's own version: what is known of a person stays as it is. */
@ApplicationScoped
class WorkingRepository {
    private static final String NEXT = """
            update person set workers_version = workers_version + 1 where id = :person and owner = :agency
            returning workers_version""";
    private static final String OF =
            "select account from assigned_worker where person = :person and ended_at is null order by account";
    private static final String AFTER = """
            select p.id, p.workers_version,
                   array(select w.account from assigned_worker w where w.person = p.id and w.ended_at is null order by w.account) workers
              from person p where p.owner = :agency and p.id > :last order by p.id limit :most""";

    private final Session db;

    WorkingRepository(Session db) {
        this.db = db;
    }

    /** Whoever changes the same person's workers waits until the transaction is over. */
    int next(UUID person, UUID agency) {
        return Column.of(db, NEXT, Integer.class)
                .setParameter("person", person)
                .setParameter("agency", agency)
                .getSingleResult();
    }

    List<UUID> of(UUID person) {
        return Column.of(db, OF, UUID.class).setParameter("person", person).getResultList();
    }

    List<WorkersChanged> after(UUID agency, UUID last, int most) {
        return db
                .createNativeQuery(AFTER, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("workers_version", Integer.class)
                .addScalar("workers", UUID[].class)
                .setParameter("agency", agency)
                .setParameter("last", last)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(row -> new WorkersChanged(
                        row.get(0, UUID.class), row.get(1, Integer.class), agency, List.of(row.get(2, UUID[].class))))
                .toList();
    }
}
