package org.punte.identity.person;

import static org.punte.web.caller.Roles.CASEWORKER;
import static org.punte.web.caller.Roles.SUPERVISOR;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.working.Working;
import org.punte.web.page.Position;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<Person, UUID> {
    private static final String ASSIGNED =
            "exists (select 1 from AssignedWorker w where w.person = p.id and w.account = ?2 and w.endedAt is null)";

    /** Asks the standings, which say who may sign in and as what: nobody who is assigned may open a person any more. */
    private static final String UNASSIGNED = """
            select p.* from person p where p.owner = ?1 and not exists (
                select from assigned_worker w join standing s on s.account = w.account and s.agency = w.agency
                 where w.person = p.id and w.ended_at is null and not s.blocked and not s.client
                   and s.roles && cast('{%s, %s}' as text[]))""".formatted(CASEWORKER, SUPERVISOR);

    private final Working working;

    /** Told where it is written: nobody is assigned or released without the others hearing of it. */
    PersonRepository(Working working) {
        this.working = working;
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

    void add(Person person, Collection<UUID> workers) {
        persist(person);
        // assignments are rows of their own aggregate, kept without an association
        workers.forEach(worker -> getEntityManager().persist(new AssignedWorker(person, worker, person.registeredAt)));
        flush();
        working.begins(person.id, person.owner, workers);
    }

    Optional<Person> findOf(UUID id, UUID owner) {
        return find("id = ?1 and owner = ?2", id, owner).firstResultOptional();
    }

    /** Newest first; one row more than {@code limit} tells that there is a next page. */
    List<Person> unassigned(UUID owner, Position after, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        UNASSIGNED + " and (p.registered_at, p.id) < (?2, ?3) order by p.registered_at desc, p.id desc",
                        Person.class)
                .setParameter(1, owner)
                .setParameter(2, after.at())
                .setParameter(3, after.id())
                .setMaxResults(limit + 1)
                .getResultList();
    }

    /** Two supervisors who assign at the same moment do so one after the other. */
    Optional<Person> lockOf(UUID id, UUID owner) {
        return find("id = ?1 and owner = ?2", id, owner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    boolean isUnassigned(Person person) {
        return !getEntityManager()
                .createNativeQuery(UNASSIGNED + " and p.id = ?2", Person.class)
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
        join(person, workers, by, now);
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

    /** Beside those who are assigned already. */
    void join(Person person, Collection<UUID> workers, @Nullable UUID by, Instant now) {
        for (var worker : workers) {
            var assigned = new AssignedWorker(person, worker, now);
            assigned.assignedBy = by;
            getEntityManager().merge(assigned);
        }
        flush();
        working.changed(person.id, person.owner);
    }
}
