package org.punte.identity.blindindex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.punte.web.query.Column;

/** Sealed cards, as rows: hundreds are read at once, so they are no entities. */
@ApplicationScoped
class CardRepository {
    private static final String PUT = """
            insert into match_card (person, owner, sealed) values (?1, ?2, ?3)
            on conflict (person) do update set sealed = excluded.sealed""";
    private static final String OF = "select person, sealed from match_card where owner = ?1 and person = any(?2)";
    private static final String AFTER = """
            select person, sealed from match_card where owner = ?1 and person > ?2 order by person limit ?3 for share""";

    private final EntityManager db;

    CardRepository(EntityManager db) {
        this.db = db;
    }

    /** One row. */
    record Sealed(UUID person, byte[] text) {}

    void put(UUID person, UUID owner, byte[] sealed) {
        db.createNativeQuery(PUT)
                .setParameter(1, person)
                .setParameter(2, owner)
                .setParameter(3, sealed)
                .executeUpdate();
    }

    List<Sealed> of(UUID owner, Collection<UUID> persons) {
        return rows(db.createNativeQuery(OF, Tuple.class)
                .setParameter(1, owner)
                .setParameter(2, persons.toArray(UUID[]::new))
                .getResultList());
    }

    /** In the order of their ids; until the transaction ends none of them changes. */
    List<Sealed> holdAfter(UUID owner, UUID person, int most) {
        return rows(db.createNativeQuery(AFTER, Tuple.class)
                .setParameter(1, owner)
                .setParameter(2, person)
                .setParameter(3, most)
                .getResultList());
    }

    int count(UUID owner) {
        var count = Column.of(db, "select count(*) from match_card where owner = ?1", Long.class);
        return count.setParameter(1, owner).getSingleResult().intValue();
    }

    void remove(UUID person) {
        db.createNativeQuery("delete from match_card where person = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    private static List<Sealed> rows(List<?> rows) {
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Sealed(row.get(0, UUID.class), row.get(1, byte[].class)))
                .toList();
    }
}
