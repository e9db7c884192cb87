package org.punte.identity.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.punte.web.query.Column;

/** The one row that says which rules were told last. */
@ApplicationScoped
class NetworkRuleRepository {
    private static final String PUT = """
            insert into network_rule (one, agreements_required, version) values (true, ?1, 1)
            on conflict (one) do update
               set agreements_required = excluded.agreements_required, version = network_rule.version + 1
             where network_rule.agreements_required <> excluded.agreements_required
            returning version""";

    private final EntityManager db;

    NetworkRuleRepository(EntityManager db) {
        this.db = db;
    }

    /** The new version, or nothing when they were so before. */
    Optional<Integer> put(boolean agreementsRequired) {
        return Column.of(db, PUT, Integer.class)
                .setParameter(1, agreementsRequired)
                .getResultStream()
                .findFirst();
    }

    int version() {
        return Column.of(db, "select version from network_rule", Integer.class).getSingleResult();
    }
}
