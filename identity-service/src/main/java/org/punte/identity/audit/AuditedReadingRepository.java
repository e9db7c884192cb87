package org.punte.identity.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.web.page.Position;

/** Asks the ledger's rows past the entity: an auditor sees them as the database keeps them. */
@ApplicationScoped
class AuditedReadingRepository {
    private static final String OF_AGENCY = """
            select a.id, a.person, p.pseudonym, a.account, a.worker_code, a.at, a.decision, a.categories, a.grant_id,
                   a.consent, a.emergency, a.link, a.seq
              from access a left join person p on p.id = a.person and p.owner = a.agency
             where a.agency = ?1 and a.decision in (?2) and (a.at, a.id) < (?3, ?4)
             order by a.at desc, a.id desc""";

    private final EntityManager db;

    AuditedReadingRepository(EntityManager db) {
        this.db = db;
    }

    /** Newest first; one row more than {@code limit} tells that there is a next page. */
    List<AuditedReading> of(UUID agency, @Nullable Decision decision, Position after, int limit) {
        return db.createNativeQuery(OF_AGENCY, Tuple.class)
                .setParameter(1, agency)
                .setParameter(2, decisions(decision))
                .setParameter(3, after.at())
                .setParameter(4, after.id())
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(row -> reading((Tuple) row))
                .toList();
    }

    private static List<String> decisions(@Nullable Decision wanted) {
        return Stream.of(Decision.values())
                .filter(decision -> wanted == null || decision == wanted)
                .map(Decision::name)
                .toList();
    }

    private static AuditedReading reading(Tuple row) {
        return new AuditedReading(
                row.get("id", UUID.class),
                row.get("person", UUID.class),
                row.get("pseudonym", String.class),
                row.get("account", UUID.class),
                row.get("worker_code", String.class),
                row.get("at", Instant.class),
                row.get("decision", String.class),
                List.of(row.get("categories", String[].class)),
                row.get("grant_id", UUID.class),
                row.get("consent", UUID.class),
                row.get("emergency", UUID.class),
                row.get("link", UUID.class),
                row.get("seq", Long.class));
    }
}
