package org.punte.identity.link;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.page.Position;
import org.punte.web.query.Column;

/** Asks the assignments, which say whose a link is, and the ledger, which says what was read through it. */
@ApplicationScoped
class LinkRepository implements PanacheRepositoryBase<PersonLink, UUID> {
    private static final String THROUGH = """
            select l.id from person_link l
              join assigned_worker w on w.person = case when l.one = ?1 then l.other else l.one end
             where ?1 in (l.one, l.other) and l.owner = ?2 and l.kind = 'SAME_HUMAN' and l.ended_at is null
               and w.account = ?3 and w.ended_at is null
               and not never_listed(?1, ?3) and not never_listed(w.person, ?3)
             order by l.id limit 1""";
    private static final String WORKS = """
            select count(*) from assigned_worker where account = ?1 and person in (?2, ?3) and ended_at is null""";
    private static final String READ = """
            select id, at, person, account, categories from access
             where link = ?1 and decision = 'ALLOWED' and (at, id) < (?2, ?3) order by at desc, id desc""";

    Optional<PersonLink> of(UUID id, UUID owner) {
        return find("id = ?1 and owner = ?2", id, owner).firstResultOptional();
    }

    Optional<PersonLink> lockOf(UUID id, UUID owner) {
        return find("id = ?1 and owner = ?2", id, owner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Newest first, ended ones too. */
    List<PersonLink> ofPerson(UUID person, UUID owner, int most) {
        return find("owner = ?2 and (one = ?1 or other = ?1) order by madeAt desc, id desc", person, owner)
                .range(0, most - 1)
                .list();
    }

    /** Between the same two, in either direction. */
    Optional<PersonLink> live(PersonLink like) {
        return find(
                        "kind = ?1 and endedAt is null and (one = ?2 and other = ?3 or one = ?3 and other = ?2)",
                        like.kind,
                        like.one,
                        like.other)
                .firstResultOptional();
    }

    boolean isParent(UUID one, UUID of) {
        return count("kind = ?1 and one = ?2 and other = ?3 and endedAt is null", LinkKind.PARENT, one, of) > 0;
    }

    /** The link by which this account, which works with the other record and stands on no never-list of the two, may read this one. */
    Optional<UUID> through(UUID person, UUID owner, UUID account) {
        return Column.of(getEntityManager(), THROUGH, UUID.class)
                .setParameter(1, person)
                .setParameter(2, owner)
                .setParameter(3, account)
                .getResultStream()
                .findFirst();
    }

    /** With none, one or both. */
    long worksWith(UUID account, UUID one, UUID other) {
        var works = Column.of(getEntityManager(), WORKS, Long.class);
        return works.setParameter(1, account)
                .setParameter(2, one)
                .setParameter(3, other)
                .getSingleResult();
    }

    /** Newest first; one row more than {@code limit} tells that there is a next page. */
    List<LinkReadingView> readings(UUID link, Position after, int limit) {
        return getEntityManager()
                .createNativeQuery(READ, Tuple.class)
                .setParameter(1, link)
                .setParameter(2, after.at())
                .setParameter(3, after.id())
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(row -> reading((Tuple) row))
                .toList();
    }

    private static LinkReadingView reading(Tuple row) {
        return new LinkReadingView(
                row.get(0, UUID.class),
                row.get(1, Instant.class),
                row.get(2, UUID.class),
                row.get(3, UUID.class),
                List.of(row.get(4, String[].class)));
    }
}
