package org.punte.identity.blindindex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** One row per agency. */
@ApplicationScoped
class BracketRepository {
    private static final String ADD = """
            insert into index_bracket (agency, present, persons) values (?1, 0, 0) on conflict do nothing""";
    private static final String OF = "select present, next, reached, persons from index_bracket where agency = ?1";
    private static final String SHARE =
            "select present, next, reached, persons from index_bracket where agency = ?1 for share";
    private static final String LOCK =
            "select present, next, reached, persons from index_bracket where agency = ?1 for update";

    private final EntityManager db;

    BracketRepository(EntityManager db) {
        this.db = db;
    }

    /** Everybody is in generation 0 of an agency without a row. */
    Bracket of(UUID agency) {
        return one(agency, OF).stream().findFirst().orElse(new Bracket(0, null, null, 0));
    }

    /** Until the transaction ends no other generation begins: whoever writes a person writes it where it will be looked for. */
    Bracket share(UUID agency) {
        var rows = one(agency, SHARE);
        if (rows.isEmpty()) {
            run(ADD, agency);
            rows = one(agency, SHARE);
        }
        return rows.get(0);
    }

    /** Waits for whoever is writing persons. */
    Bracket lock(UUID agency) {
        run(ADD, agency);
        return one(agency, LOCK).get(0);
    }

    void begin(UUID agency, int generation) {
        run("update index_bracket set next = ?2, reached = null where agency = ?1", agency, generation);
    }

    /** Nothing happens where another replica was faster. */
    void reached(UUID agency, int next, UUID person) {
        run("update index_bracket set reached = ?3 where agency = ?1 and next = ?2", agency, next, person);
    }

    void searchNext(UUID agency, int next) {
        run(
                "update index_bracket set present = next, next = null, reached = null where agency = ?1 and next = ?2",
                agency,
                next);
    }

    void counted(UUID agency, int persons) {
        run("update index_bracket set persons = ?2 where agency = ?1", agency, persons);
    }

    private List<Bracket> one(UUID agency, String sql) {
        return db.createNativeQuery(sql, Tuple.class).setParameter(1, agency).getResultList().stream()
                .map(row -> bracket((Tuple) row))
                .toList();
    }

    private static Bracket bracket(Tuple row) {
        var next = row.get(1, Short.class);
        return new Bracket(
                row.get(0, Short.class),
                next == null ? null : next.intValue(),
                row.get(2, UUID.class),
                row.get(3, Integer.class));
    }

    private void run(String sql, Object... parameters) {
        var query = db.createNativeQuery(sql);
        for (int at = 0; at < parameters.length; at++) query.setParameter(at + 1, parameters[at]);
        query.executeUpdate();
    }
}
