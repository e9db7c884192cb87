package org.punte.identity.reading;

import static java.time.ZoneOffset.UTC;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.punte.web.isolation.PlainSql;
import org.punte.web.page.Position;

@ApplicationScoped
class AccessRepository implements PanacheRepositoryBase<AccessEntry, UUID> {
    private static final String INSERT = """
            insert into access (id, person, agency, account, at, decision, categories,
                                grant_id, consent, emergency, link, worker_code, reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final PlainSql sql;

    AccessRepository(PlainSql sql) {
        this.sql = sql;
    }

    /** Written when this returns, by plain SQL: one round trip, nothing to plan, nothing that could wait for a flush. */
    void add(AccessEntry entry) throws SQLException {
        sql.write(
                INSERT,
                entry.id,
                entry.person,
                entry.agency,
                entry.account,
                entry.at.atOffset(UTC),
                entry.decision.name(),
                entry.categories,
                entry.grantId,
                entry.consent,
                entry.emergency,
                entry.link,
                entry.workerCode,
                entry.reason);
    }

    /** One more reading of this day, if the budget has one left. Counts right however many ask at the same instant. */
    boolean spend(UUID client, UUID agency, LocalDate day, int budget) {
        return getEntityManager()
                        .createNativeQuery("""
                        insert into partner_reading (client, agency, day, readings) values (?1, ?2, ?3, 1)
                        on conflict (client, day) do update set readings = partner_reading.readings + 1
                        where partner_reading.readings < ?4""")
                        .setParameter(1, client)
                        .setParameter(2, agency)
                        .setParameter(3, day)
                        .setParameter(4, budget)
                        .executeUpdate()
                == 1;
    }

    /** Newest first; one row more than {@code limit} tells that there is a next page. */
    List<AccessEntry> of(UUID person, Position after, int limit) {
        return find("person = ?1 and (at, id) < (?2, ?3) order by at desc, id desc", person, after.at(), after.id())
                .range(0, limit)
                .list();
    }
}
