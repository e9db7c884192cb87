package org.punte.referrals.conflict;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.web.page.Position;

/** The declarations, and the one thing that declaring has to know of a referral: whose it is, and about whom. */
@ApplicationScoped
class ConflictRepository implements PanacheRepositoryBase<Conflict, UUID> {
    private static final String MEANT = """
            select r.sender, r.person from referral r
            where r.id = :referral and r.sent_at is not null and (r.sender = :agency or r.receiver = :agency)""" + Conflicts.NOT_HIDDEN_IN_SQL;

    private static final String ABOUT = """
            select r.sender, r.person from referral r where r.id = :referral""";

    private static final String DECLARE = """
            insert into conflict_of_interest (id, version, referral, account, agency, declared_at)
            values (:id, 0, :referral, :account, :agency, :at)
            on conflict (account, referral) where lifted_at is null do nothing""";

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

    /** Empty if it was never sent, or is not there for this account: an earlier declaration hides it. */
    Optional<Meant> meant(UUID referral, UUID agency, UUID account) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(MEANT, Meant.class)
                .setParameter("referral", referral)
                .setParameter("agency", agency)
                .setParameter("reader", account)
                .uniqueResultOptional();
    }

    /** The same of a referral that was declared about; it is there for its agency. */
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
