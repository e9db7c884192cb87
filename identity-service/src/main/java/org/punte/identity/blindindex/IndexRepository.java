package org.punte.identity.blindindex;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.punte.identity.blindindex.Terms.Role;
import org.punte.identity.blindindex.Terms.Term;
import org.punte.web.query.Column;

/** The index as rows. */
@ApplicationScoped
class IndexRepository {
    private static final String ADD = """
            insert into blind_index (owner, generation, field, value, person)
            select ?1, ?2, field, value, ?3 from unnest(cast(?4 as text[]), cast(?5 as integer[])) as t (field, value)
            on conflict do nothing""";

    /** Two facts that go together, or one number. A name alone has too many, and means too little. */
    private static final String ALIKE = """
            with hit as materialized (
                select b.person, t.role from unnest(cast(?4 as text[]), cast(?5 as integer[]), cast(?6 as integer[]))
                           as t (field, value, role)
                  join blind_index b on b.owner = ?1 and b.generation = ?2 and b.field = t.field and b.value = t.value),
            one as (select person, bit_or(role) as roles from hit group by person)
            select person, cast((select count(distinct person) from hit where role = 1) as integer),
                   cast((select count(distinct person) from hit where role = 2) as integer)
              from one where person <> ?3 and (roles & 3 = 3 or roles & 96 = 96 or roles & 24 > 0
                                               or roles & 4 = 4 and roles & 3 > 0)
             order by bit_count(cast(roles as bit(7))) desc, person limit ?7""";

    private static final String ASSIGNED = """
            select distinct b.person from assigned_worker w
              join blind_index b on b.person = w.person and b.owner = ?1 and b.generation = ?2
              join unnest(cast(?3 as text[]), cast(?4 as integer[])) as t (field, value)
                   on b.field = t.field and b.value = t.value
             where w.account = ?5 and w.ended_at is null limit ?6""";
    private static final String TIDY = """
            delete from blind_index where (owner, generation, field, value, person) in (
                select owner, generation, field, value, person from blind_index
                 where owner = ?1 and generation <> ?2 limit ?3)""";

    private final EntityManager db;

    IndexRepository(EntityManager db) {
        this.db = db;
    }

    /** Somebody alike, and how many share the given and the family name asked for. */
    record Alike(UUID person, int sharingGiven, int sharingFamily) {}

    void add(UUID owner, int generation, UUID person, List<Term> terms) {
        var query = db.createNativeQuery(ADD);
        with(query, 4, terms)
                .setParameter(1, owner)
                .setParameter(2, generation)
                .setParameter(3, person)
                .executeUpdate();
    }

    void remove(UUID person) {
        db.createNativeQuery("delete from blind_index where person = ?1")
                .setParameter(1, person)
                .executeUpdate();
    }

    /** Whoever has most in common first. */
    List<Alike> alike(UUID owner, int generation, UUID person, List<Term> terms, int most) {
        var roles = terms.stream().map(Term::role).map(Role::bit).toArray(Integer[]::new);
        var query = db.createNativeQuery(ALIKE, Tuple.class);
        return with(query, 4, terms)
                .setParameter(1, owner)
                .setParameter(2, generation)
                .setParameter(3, person)
                .setParameter(6, roles)
                .setParameter(7, most)
                .getResultStream()
                .map(row -> alike((Tuple) row))
                .toList();
    }

    /** Persons with whom this account works and who are found under one of the terms. */
    List<UUID> assigned(UUID owner, int generation, UUID account, List<Term> terms, int most) {
        var query = Column.of(db, ASSIGNED, UUID.class);
        return with(query, 3, terms)
                .setParameter(1, owner)
                .setParameter(2, generation)
                .setParameter(5, account)
                .setParameter(6, most)
                .getResultList();
    }

    /** Removes rows of generations that are no longer searched, some at a time; answers how many. */
    int tidy(UUID owner, int present, int most) {
        return db.createNativeQuery(TIDY)
                .setParameter(1, owner)
                .setParameter(2, present)
                .setParameter(3, most)
                .executeUpdate();
    }

    private static Query with(Query query, int first, List<Term> terms) {
        var fields = terms.stream().map(term -> term.field().name()).toArray(String[]::new);
        var values = terms.stream().map(Term::value).toArray(Integer[]::new);
        return query.setParameter(first, fields).setParameter(first + 1, values);
    }

    private static Alike alike(Tuple row) {
        return new Alike(row.get(0, UUID.class), row.get(1, Integer.class), row.get(2, Integer.class));
    }
}
