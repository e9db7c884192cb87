package org.punte.referrals.conflict;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.web.page.Position;
import org.punte.web.query.AdvisoryLock;
import org.punte.web.query.Column;

/** The declarations, and the one thing that declaring has to know of a referral: whose it is, and about whom. */
@ApplicationScoped
class ConflictRepository implements PanacheRepositoryBase<Conflict, UUID> {
    private static final AdvisoryLock LOCK = AdvisoryLock.of(ConflictRepository.class);

    private static final String THERE = """
            select r.id from referral r
            where r.id = :referral and r.sent_at is not null and (r.sender = :agency or r.receiver = :agency)""" + Conflicts.NOT_HIDDEN_IN_SQL;

    private static final String ABOUT = """
            select r.sender, r.person from referral r where r.id = :referral""";

    private static final String REACHED = """
            select distinct a.referral from aside a where a.conflict = :id order by a.referral""";

    private static final String REACHED_TOGETHER = """
            select distinct a.conflict as id, r.id as referral from aside a
                join referral r on r.id = a.referral
            where a.conflict = any(:ids)""" + Conflicts.NOT_HIDDEN_IN_SQL;

    private static final String REACHING = """
            select c.* from conflict_of_interest c
            where c.agency = :agency and c.id in (select a.conflict from aside a where a.referral = :referral) order by c.id""";

    private static final String DECLARE = """
            insert into conflict_of_interest (id, version, referral, account, agency, declared_at)
            values (:id, 0, :referral, :account, :agency, :at)
            on conflict (account, referral) where lifted_at is null do nothing""";

    /** Of the agency nothing new is reached before the transaction is over: what is in this moment is seen here, or sees the declaration. */
    void holdReach(UUID agency) {
        LOCK.hold(getEntityManager(), agency);
    }

    /** What is reached anew: together with others, after whoever declares, or before. */
    void shareReach(UUID agency) {
        LOCK.share(getEntityManager(), agency);
    }

    /** False when it was declared in the same moment. */
    boolean declare(Conflict conflict) {
        int rows = getEntityManager()
                .unwrap(Session.class)
                .createNativeMutationQuery(DECLARE)
                .setParameter("id", conflict.id)
                .setParameter("referral", conflict.referral)
                .setParameter("account", conflict.account)
                .setParameter("agency", conflict.agency)
                .setParameter("at", conflict.declaredAt)
                .executeUpdate();
        return rows == 1;
    }

    /** Whose referral it is and about which record of theirs. */
    record Meant(UUID sender, UUID person) {}

    /** False if it was never sent, or is not there for this account: an earlier declaration hides it. */
    boolean isThere(UUID referral, UUID agency, UUID account) {
        return Column.of(getEntityManager(), THERE, UUID.class)
                .setParameter("referral", referral)
                .setParameter("agency", agency)
                .setParameter("reader", account)
                .uniqueResultOptional()
                .isPresent();
    }

    /** All of the person who is meant from which the account is kept away now. */
    List<UUID> reached(Conflict conflict) {
        return Column.of(getEntityManager(), REACHED, UUID.class)
                .setParameter("id", conflict.id)
                .getResultList();
    }

    /** The same of several, by declaration; without what is hidden from the reader. */
    Map<UUID, List<UUID>> reached(List<Conflict> some, UUID reader) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(REACHED_TOGETHER, Reached.class)
                .setParameter("ids", some.stream().map(one -> one.id).toArray(UUID[]::new), UUID[].class)
                .setParameter("reader", reader)
                .getResultStream()
                .collect(groupingBy(Reached::id, mapping(Reached::referral, toList())));
    }

    /** A declaration and one referral from which it keeps its account away. */
    record Reached(UUID id, UUID referral) {}

    /** What stands at the agency and keeps somebody away from this one now. */
    List<Conflict> reaching(UUID referral, UUID agency) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(REACHING, Conflict.class)
                .setParameter("referral", referral)
                .setParameter("agency", agency)
                .getResultList();
    }

    /** Of a referral that was declared about; it is there for its agency. */
    Meant about(UUID referral) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(ABOUT, Meant.class)
                .setParameter("referral", referral)
                .getSingleResult();
    }

    /** Which declarations there are and whose; the only thing that is known without acting for an agency. */
    List<Home> homes() {
        return getEntityManager()
                .createNativeQuery("select id, agency from conflict_home()", Home.class)
                .getResultList();
    }

    /** A declaration and the agency of whoever made it. */
    record Home(UUID id, UUID agency) {}

    /** Those of them who must not deal with it. */
    List<UUID> aside(UUID referral, Set<UUID> accounts) {
        return getEntityManager()
                .unwrap(Session.class)
                .createSelectionQuery(
                        "select a.account from Aside a where a.referral = :referral and a.account in :accounts",
                        UUID.class)
                .setParameter("referral", referral)
                .setParameter("accounts", accounts)
                .getResultList();
    }

    /** Of the agency, newest first, and nothing of a referral in which the reader has a conflict. */
    List<Conflict> ofColleagues(UUID agency, UUID reader, Position after, int limit) {
        return find(
                        "agency = :agency and liftedAt is null and (declaredAt, id) < (:at, :last) and referral not in "
                                + Conflicts.HIDDEN + " order by declaredAt desc, id desc",
                        Parameters.with("agency", agency)
                                .and("reader", reader)
                                .and("at", after.at())
                                .and("last", after.id()))
                .range(0, limit)
                .list();
    }

    Optional<Conflict> ofColleague(UUID id, UUID agency, UUID reader) {
        return find(
                        "id = :id and agency = :agency and account <> :reader and referral not in " + Conflicts.HIDDEN,
                        Parameters.with("id", id).and("agency", agency).and("reader", reader))
                .firstResultOptional();
    }

    Optional<Conflict> own(UUID id, UUID account) {
        return find("id = ?1 and account = ?2", id, account).firstResultOptional();
    }
}
