package org.punte.identity.person;

import static java.util.stream.Collectors.joining;
import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.punte.identity.apart.Apart;
import org.punte.identity.reach.MustNotReach;
import org.punte.identity.vault.Vault.Sealed;
import org.punte.identity.working.Working;
import org.punte.web.isolation.PlainSql;
import org.punte.web.page.Position;
import org.punte.web.query.Column;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {
    private static final String ASSIGNED =
            "exists (select 1 from AssignedWorker w where w.person = p.id and w.account = ?2 and w.endedAt is null)";
    private static final String PERSONS = "select p.* from person p where ";

    /** Asks the standings, which say who may sign in and as what: nobody who is assigned may open a person any more. */
    private static final String UNASSIGNED = """
            p.owner = ?1 and not exists (
                select from assigned_worker w join standing s on s.account = w.account and s.agency = w.agency
                 where w.person = p.id and w.ended_at is null and not s.blocked and not s.client
                   and s.roles && cast('{%s, %s}' as text[]))""".formatted(CASEWORKER, SUPERVISOR);

    private static final String COUNT_UNASSIGNED = "select count(*) from person p where " + UNASSIGNED;

    /** To whoever stepped aside from a person the record does not exist. */
    private static final String KNOWN = " and not " + Apart.fromPerson("?1", "?2", "p.id");

    private static final String WORKED_WITH = """
            p.owner = ?1 and exists (
                select from assigned_worker w where w.person = p.id and w.account = ?5 and w.ended_at is null)""";

    private static final String ONE = "p.owner = ?1 and p.id = ?3";

    private static final String PAGE =
            " and (p.registered_at, p.id) < (?3, ?4) order by p.registered_at desc, p.id desc";

    /** Whoever is not assigned gets no row, as if there were nobody. */
    private static final String SEALED = """
            select p.id, p.version, p.owner, p.pseudonym, p.age_basis, p.treated_as_child, p.practice, p.registered_at,
                   %s, %s as watched, %s
              from person p left join identifier f on f.person = p.id and f.replaced_at is null
             where p.id = ? and p.owner = ? and exists (
                 select from assigned_worker w where w.person = p.id and w.account = ? and w.ended_at is null)
             order by f.kept_at, f.id""";

    private final Working working;
    private final PlainSql sql;
    private final String sealed;

    /** Told where it is written: nobody is assigned or released without the others hearing of it. */
    PersonRepository(Working working, PlainSql sql, @Any Instance<MustNotReach> rules) {
        this.working = working;
        this.sql = sql;
        var watched = rules.stream().map(MustNotReach::condition).collect(joining(" or ", "(", ")"));
        this.sealed = SEALED.formatted(Person.MARKS, watched, Sealed.COLUMNS);
    }

    /** A record, read only, and what stands sealed of the person. */
    record Found(Person person, Sealed sealed) {}

    /** By plain SQL: one round trip, no query to plan, nothing that Hibernate would watch for changes. */
    Optional<Found> findSealed(UUID id, UUID owner, UUID account) {
        try {
            return sql.read(sealed, PersonRepository::found, account, id, owner, account);
        } catch (SQLException e) {
            throw new IllegalStateException("A person cannot be read", e);
        }
    }

    private static Optional<Found> found(ResultSet rows) throws SQLException {
        if (!rows.next()) return Optional.empty();
        var person = Person.unmanaged(rows);
        var facts = new Sealed(person.id, rows.getBoolean("watched"));
        do facts.add(rows);
        while (rows.next());
        return Optional.of(new Found(person, facts));
    }

    Optional<Person> findAssigned(UUID id, UUID owner, UUID account) {
        return find("from Person p where p.id = ?1 and " + ASSIGNED + " and p.owner = ?3", id, account, owner)
                .firstResultOptional();
    }

    /** Newest first; one row more than {@code limit} tells that there is a next page. */
    List<Person> assignedTo(UUID owner, UUID account, Position after, int limit) {
        return find(
                        "from Person p where p.owner = ?1 and " + ASSIGNED
                                + " and (p.registeredAt, p.id) < (?3, ?4) order by p.registeredAt desc, p.id desc",
                        owner,
                        account,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    /** Says of each of them since when what is kept is used no further, where that is so. */
    void markStopped(Map<UUID, Person> persons) {
        getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(Person.STOPPED, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("since", Instant.class)
                .setParameter("ids", persons.keySet())
                .getResultStream()
                .forEach(row -> persons.get(row.get("id", UUID.class)).stopUseSince = row.get("since", Instant.class));
    }

    /** {@code referral}: what named these workers, where it was one. */
    void add(Person person, Collection<UUID> workers, @Nullable UUID referral) {
        persist(person);
        // assignments are rows of their own aggregate, kept without an association
        workers.forEach(worker ->
                getEntityManager().persist(new AssignedWorker(person, worker, referral, person.registeredAt)));
        flush();
        working.begins(person.id, person.owner, workers);
    }

    Optional<Person> findOf(UUID id, UUID owner) {
        return findByIdOptional(id).filter(person -> person.owner.equals(owner));
    }

    /** As {@link #assignedTo}, without whom {@code reader} stepped aside from. */
    List<Person> workedWith(UUID owner, UUID account, UUID reader, Position after, int limit) {
        return page(PERSONS + WORKED_WITH + KNOWN + PAGE, owner, reader, after, limit)
                .setParameter(5, account)
                .getResultList();
    }

    /** Without whom {@code reader} stepped aside from; newest first, and one row more than {@code limit}. */
    List<Person> unassigned(UUID owner, UUID reader, Position after, int limit) {
        return page(PERSONS + UNASSIGNED + KNOWN + PAGE, owner, reader, after, limit)
                .getResultList();
    }

    private TypedQuery<Person> page(String query, UUID owner, UUID reader, Position after, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(query, Person.class)
                .setParameter(1, owner)
                .setParameter(2, reader)
                .setParameter(3, after.at())
                .setParameter(4, after.id())
                .setMaxResults(limit + 1);
    }

    /** All of them, also those from whom somebody stepped aside. */
    long countUnassigned(UUID owner) {
        return Column.of(getEntityManager(), COUNT_UNASSIGNED, Long.class)
                .setParameter(1, owner)
                .getSingleResult();
    }

    /** Whether {@code reader} stepped aside from a person of the agency. */
    boolean isHidden(UUID id, UUID owner, UUID reader) {
        return getEntityManager()
                .createNativeQuery(PERSONS + ONE + KNOWN, Person.class)
                .setParameter(1, owner)
                .setParameter(2, reader)
                .setParameter(3, id)
                .getResultList()
                .isEmpty();
    }

    /** Two supervisors who assign at the same moment do so one after the other. */
    Optional<Person> lockOf(UUID id, UUID owner) {
        return find("id = ?1 and owner = ?2", id, owner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    boolean isUnassigned(Person person) {
        return !getEntityManager()
                .createNativeQuery(PERSONS + UNASSIGNED + " and p.id = ?2", Person.class)
                .setParameter(1, person.owner)
                .setParameter(2, person.id)
                .getResultList()
                .isEmpty();
    }

    void handOver(Person person, Collection<UUID> workers, UUID by, Instant now) {
        getEntityManager()
                .createQuery("update AssignedWorker set endedAt = ?1 where person = ?2 and endedAt is null")
                .setParameter(1, now)
                .setParameter(2, person.id)
                .executeUpdate();
        workers.forEach(worker -> assign(new AssignedWorker(person, worker, null, now).by(by)));
        tell(person);
    }

    void release(UUID person, UUID owner, UUID worker, Instant now) {
        int released = getEntityManager()
                .createQuery(
                        "update AssignedWorker set endedAt = ?1 where person = ?2 and account = ?3 and endedAt is null")
                .setParameter(1, now)
                .setParameter(2, person)
                .setParameter(3, worker)
                .executeUpdate();
        if (released > 0) working.changed(person, owner);
    }

    /** Whom a referral names now, beside those who were assigned otherwise; whoever it alone had brought, and names no longer, goes. */
    void name(Person person, UUID referral, Collection<UUID> workers, @Nullable UUID by, Instant now) {
        var present = presentOf(person);
        present.stream().filter(worker -> worker.isLeftBy(referral, workers)).forEach(worker -> worker.endedAt = now);
        var known = present.stream().map(worker -> worker.account).toList();
        workers.stream()
                .filter(worker -> !known.contains(worker))
                .forEach(worker -> assign(new AssignedWorker(person, worker, referral, now).by(by)));
        tell(person);
    }

    private List<AssignedWorker> presentOf(Person person) {
        return getEntityManager()
                .createQuery("from AssignedWorker where person = ?1 and endedAt is null", AssignedWorker.class)
                .setParameter(1, person.id)
                .getResultList();
    }

    private void assign(AssignedWorker worker) {
        getEntityManager().merge(worker);
    }

    private void tell(Person person) {
        flush();
        working.changed(person.id, person.owner);
    }
}
