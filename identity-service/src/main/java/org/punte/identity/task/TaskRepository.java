package org.punte.identity.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.identity.apart.Apart;
import org.punte.web.page.Position;
import org.punte.web.query.Column;

/**
 * Reads assignments, parties, never-lists and other bases, which say whose a task is, by SQL: the features that keep them open tasks, and
 * must not be asked in turn.
 */
@ApplicationScoped
class TaskRepository implements PanacheRepositoryBase<Task, UUID> {
    /** Whoever used another basis does not say whether that was right. */
    private static final String MINE = """
            select t.* from task t where t.agency = ?1 and (
                t.addressee = 'SUPERVISORS' and ?3 and not exists (select from other_basis o
                    where o.conversation = t.about and o.invoked_by = ?2)
                or t.addressee = 'SUPERVISORS_APART' and ?3 and not exists (select from assigned_worker w
                    where w.account = ?2 and w.ended_at is null and (w.person = t.person
                        or w.person in (select other from party_told p where p.referral = t.about)))
                or t.addressee = 'ASSIGNED' and exists (select from assigned_worker w
                    where w.person = t.person and w.account = ?2 and w.ended_at is null))""" + notKeptAway("?2");

    private static final String PARTED = """
             and not (t.kind = 'PARTY_PARTED' and exists (
                select from party_member own join party_member m on m.party = own.party
                where own.referral = t.about and (%s or %s)))""";

    private static final String APART = """
            select a.id from account a where a.agency = ?1 and not a.blocked and 'supervisor' = any (a.roles)
            and a.id not in (select w.account from assigned_worker w where w.ended_at is null and (w.person = ?2
                or w.person in (select other from party_told p where p.referral = ?3)))""" + " and not "
            + Apart.fromReferral("?1", "a.id", "?3") + " and not " + Apart.fromPerson("?1", "a.id", "?2")
            + " and not never_listed(?2, a.id) order by a.id";
    private static final String SUPERVISORS = """
            select a.id from task t join account a on a.agency = t.agency and not a.blocked and 'supervisor' = any (a.roles)
             where t.agency = ?1 and t.id = ?2""";
    private static final String SEEING = SUPERVISORS + notKeptAway("a.id") + " order by a.id";
    private static final String KEPT_AWAY =
            "select exists (" + SUPERVISORS + " and not (true" + notKeptAway("a.id") + "))";
    private static final String ASSIGNED = """
            select w.account from task t join assigned_worker w on w.person = t.person and w.ended_at is null
             where t.agency = ?1 and t.id = ?2""" + notKeptAway("w.account") + " order by w.account";

    /**
     * Neither from whom the person keeps away nor from whoever stepped aside; where a party parted, from whoever is apart from anybody in it,
     * too: they would know who has gone.
     */
    private static String notKeptAway(String account) {
        return " and not never_listed(t.person, " + account + ") and not "
                + Apart.fromReferral("?1", account, "t.about")
                + " and not " + Apart.fromPerson("?1", account, "t.person")
                + PARTED.formatted(
                        Apart.fromReferral("?1", account, "m.referral"), Apart.fromPerson("?1", account, "m.person"));
    }

    /** What is due first; one row more than {@code limit} tells that there is a next page. */
    List<Task> open(UUID agency, UUID account, boolean supervises, Position after, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        MINE + " and t.done_at is null and (t.due_at, t.id) > (?4, ?5) order by t.due_at, t.id",
                        Task.class)
                .setParameter(1, agency)
                .setParameter(2, account)
                .setParameter(3, supervises)
                .setParameter(4, after.at())
                .setParameter(5, after.id())
                .setMaxResults(limit + 1)
                .getResultList();
    }

    Optional<Task> mine(UUID id, UUID agency, UUID account, boolean supervises) {
        return getEntityManager()
                .createNativeQuery(MINE + " and t.id = ?4", Task.class)
                .setParameter(1, agency)
                .setParameter(2, account)
                .setParameter(3, supervises)
                .setParameter(4, id)
                .getResultStream()
                .map(Task.class::cast)
                .findFirst();
    }

    boolean isKnown(TaskKind kind, UUID about) {
        return count("kind = ?1 and about = ?2", kind, about) > 0;
    }

    boolean isOpen(TaskKind kind, UUID about) {
        return count("kind = ?1 and about = ?2 and doneAt is null", kind, about) > 0;
    }

    Optional<Task> lockOpen(TaskKind kind, UUID about) {
        return find("kind = ?1 and about = ?2 and doneAt is null", kind, about)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The same as the list of tasks would show it to. */
    List<UUID> assigned(Task task) {
        return Column.of(getEntityManager(), ASSIGNED, UUID.class)
                .setParameter(1, task.agency)
                .setParameter(2, task.id)
                .getResultList();
    }

    /** Whether one of the agency's supervisors would not find it in the list. */
    boolean isKeptFromSupervisors(Task task) {
        return Column.of(getEntityManager(), KEPT_AWAY, Boolean.class)
                .setParameter(1, task.agency)
                .setParameter(2, task.id)
                .getSingleResult();
    }

    /** The others. */
    List<UUID> supervisors(Task task) {
        return Column.of(getEntityManager(), SEEING, UUID.class)
                .setParameter(1, task.agency)
                .setParameter(2, task.id)
                .getResultList();
    }

    /** The same as the list of tasks would show it to. */
    List<UUID> supervisorsApart(Task task) {
        return Column.of(getEntityManager(), APART, UUID.class)
                .setParameter(1, task.agency)
                .setParameter(2, task.person)
                .setParameter(3, task.about)
                .getResultList();
    }
}
