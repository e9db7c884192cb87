package org.punte.identity.forgetting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.punte.web.query.Column;

/** The record goes in one statement, which the database refuses while anything hangs on it. */
@ApplicationScoped
class ForgottenPersonRepository {
    private static final String DESTROYED = """
            update forgotten_person set key_destroyed_at = ?2 where person = ?1 and key_destroyed_at is null""";
    private static final String FILE =
            "update person set has_file = true where id = ?1 and owner = ?2 and not has_file";

    private final EntityManager db;

    ForgottenPersonRepository(EntityManager db) {
        this.db = db;
    }

    /** False where something hangs on the record, or it is that of a child; then nothing was done. Runs as the owner. */
    boolean forget(UUID person, Instant now) {
        return Column.of(db, "select forget_person(?1, ?2)", Boolean.class)
                .setParameter(1, person)
                .setParameter(2, now)
                .getSingleResult();
    }

    /** Whose keys are still there, of any agency. */
    List<Due> due(int most) {
        return db.createNativeQuery("select person, agency from due_key_destructions(?1)", Due.class)
                .setParameter(1, most)
                .getResultList();
    }

    void destroyed(UUID person, Instant now) {
        db.createNativeQuery(DESTROYED)
                .setParameter(1, person)
                .setParameter(2, now)
                .executeUpdate();
    }

    void keepFor(UUID person, UUID owner) {
        db.createNativeQuery(FILE)
                .setParameter(1, person)
                .setParameter(2, owner)
                .executeUpdate();
    }

    /** A key to be destroyed, and as whom. */
    record Due(UUID person, UUID agency) {}
}
