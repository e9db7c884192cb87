package org.punte.identity.consentreminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Which consents end soon and were not reminded of. */
@ApplicationScoped
class ReminderRepository {
    private static final String DUE = """
            select id, agency, person, ends_at as "endsAt"
              from due_consent_warnings(?1, make_interval(secs => ?2), ?3)""";
    private static final String REMEMBER = """
            insert into consent_warning (consent, owner, warned_at) values (?1, ?2, ?3) on conflict do nothing""";

    private final EntityManager db;

    ReminderRepository(EntityManager db) {
        this.db = db;
    }

    /** A consent that ends soon, and as whom to say so. */
    record Due(UUID id, UUID agency, UUID person, Instant endsAt) {}

    /** Of any agency. */
    List<Due> due(Instant now, Duration ahead, int most) {
        return db.createNativeQuery(DUE, Due.class)
                .setParameter(1, now)
                .setParameter(2, (double) ahead.toSeconds())
                .setParameter(3, most)
                .getResultList();
    }

    /** False where it was said before. */
    boolean remember(Due due, Instant now) {
        return db.createNativeQuery(REMEMBER)
                        .setParameter(1, due.id())
                        .setParameter(2, due.agency())
                        .setParameter(3, now)
                        .executeUpdate()
                == 1;
    }
}
