package org.punte.identity.detection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.punte.web.query.Column;

/** Who has to be compared. */
@ApplicationScoped
class DueRepository {
    private static final String ASK = """
            insert into due_comparison (person, owner, asked_at, not_before) values (?1, ?2, ?3, ?3)
            on conflict (person) do update set asked_at = excluded.asked_at, not_before = excluded.not_before""";
    private static final String CLAIM = "select person from due_comparison where person = ?1 for update skip locked";

    private final EntityManager db;

    DueRepository(EntityManager db) {
        this.db = db;
    }

    /** A record, and for whom. */
    record Due(UUID person, UUID agency) {}

    void ask(UUID person, UUID owner, Instant now) {
        db.createNativeQuery(ASK)
                .setParameter(1, person)
                .setParameter(2, owner)
                .setParameter(3, now)
                .executeUpdate();
    }

    /** Of any agency. */
    List<Due> due(Instant now, int most) {
        return db.createNativeQuery("select person, agency from due_comparisons(?1, ?2)", Tuple.class)
                .setParameter(1, now)
                .setParameter(2, most)
                .getResultStream()
                .map(row -> due((Tuple) row))
                .toList();
    }

    /** False when another replica compares it, or has. */
    boolean claim(UUID person) {
        return !Column.of(db, CLAIM, UUID.class)
                .setParameter(1, person)
                .getResultList()
                .isEmpty();
    }

    void done(UUID person) {
        db.createNativeQuery("delete from due_comparison where person = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    void putOff(UUID person, Instant until) {
        db.createNativeQuery("update due_comparison set not_before = ?2 where person = ?1")
                .setParameter(1, person)
                .setParameter(2, until)
                .executeUpdate();
    }

    private static Due due(Tuple row) {
        return new Due(row.get(0, UUID.class), row.get(1, UUID.class));
    }
}
