package org.punte.identity.openwork;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The last count of each service and kind. */
@ApplicationScoped
class OpenWorkRepository {
    private static final String PUT = """
            insert into open_work (agency, service, kind, open, counted_at, version) values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (agency, service, kind) do update
               set open = excluded.open, counted_at = excluded.counted_at, version = excluded.version
             where open_work.version <= excluded.version""";
    private static final String OF = """
            select service, kind, open, counted_at from open_work where agency = ?1 order by service, kind""";

    private final EntityManager db;

    OpenWorkRepository(EntityManager db) {
        this.db = db;
    }

    /** One count. */
    record Count(String service, String kind, int open, Instant countedAt) {
        String name() {
            return service + "/" + kind;
        }
    }

    /** {@code version}: how often the service told it before. Not its time, which goes back when somebody sets a clock. */
    void put(UUID agency, Count count, int version) {
        db.createNativeQuery(PUT)
                .setParameter(1, agency)
                .setParameter(2, count.service())
                .setParameter(3, count.kind())
                .setParameter(4, count.open())
                .setParameter(5, count.countedAt())
                .setParameter(6, version)
                .executeUpdate();
    }

    List<Count> of(UUID agency) {
        return db.createNativeQuery(OF, Tuple.class)
                .setParameter(1, agency)
                .getResultStream()
                .map(row -> count((Tuple) row))
                .toList();
    }

    private static Count count(Tuple row) {
        return new Count(
                row.get("service", String.class),
                row.get("kind", String.class),
                row.get("open", Integer.class),
                row.get("counted_at", Instant.class));
    }
}
