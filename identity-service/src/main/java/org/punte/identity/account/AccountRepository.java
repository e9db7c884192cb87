package org.punte.identity.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.page.Position;
import org.punte.web.query.AdvisoryLock;
import org.punte.web.query.Column;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, Account.Key> {
    private static final AdvisoryLock LOCK = AdvisoryLock.of(AccountRepository.class);

    /** Newest first; one row more than {@code limit} tells that there is a next page. */
    List<Account> page(UUID agency, Position after, int limit) {
        return find(
                        "agency = ?1 and (createdAt, id) < (?2, ?3) order by createdAt desc, id desc",
                        agency,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    /** People of the agency who are not blocked, newest first. */
    List<Account> colleagues(UUID agency, Position after, int limit) {
        return find("""
                        agency = ?1 and not blocked
                        and (createdAt, id) < (?2, ?3) order by createdAt desc, id desc""", agency, after.at(), after.id()).range(0, limit).list();
    }

    /** People of the agency who are blocked, newest first. */
    List<Account> formerColleagues(UUID agency, Position after, int limit) {
        return find("""
                        agency = ?1 and blocked
                        and (createdAt, id) < (?2, ?3) order by createdAt desc, id desc""", agency, after.at(), after.id()).range(0, limit).list();
    }

    /** As it is now, not as it was when it was loaded first. */
    Optional<Account> present(UUID id, UUID agency) {
        var account = findByIdOptional(new Account.Key(id, agency));
        account.ifPresent(getEntityManager()::refresh);
        return account;
    }

    boolean hasAddress(UUID agency, String email) {
        return count("agency = ?1 and email = ?2", agency, email) > 0;
    }

    /** Everybody of the agency, the oldest account first. */
    List<Account> ofAgency(UUID agency) {
        return list("agency = ?1 order by createdAt, id", agency);
    }

    /** Where somebody has accounts, also where row-level security hides the accounts themselves. */
    List<Membership> membershipsOf(UUID account) {
        return getEntityManager()
                .createNativeQuery("select agency, blocked from agencies_of_account(?1)", Membership.class)
                .setParameter(1, account)
                .getResultList();
    }

    /** The same at every agency of the person, also where row-level security hides the accounts. */
    Optional<Instant> vaultClosedUntil(UUID account) {
        return Optional.ofNullable(Column.of(getEntityManager(), "select vault_closed_until(?1)", Instant.class)
                .setParameter(1, account)
                .getSingleResultOrNull());
    }

    /** An agency where somebody has an account. */
    record Membership(UUID agency, boolean blocked) {}

    /** Accounts of an agency change one after the other: else two could each take away the last of a role. */
    void hold(UUID agency) {
        LOCK.hold(getEntityManager(), agency);
    }

    /** Without a new version: nobody who edits an account is overtaken by its sign-in. */
    void noteSeen(UUID account, UUID agency, LocalDate today) {
        update(
                "lastSeenOn = ?1, came = true where id = ?2 and agency = ?3 and (lastSeenOn is null or lastSeenOn < ?1 or not came)",
                today,
                account,
                agency);
    }

    boolean hasNetworkAdministrator() {
        return Column.of(getEntityManager(), "select has_network_administrator()", Boolean.class)
                .getSingleResult();
    }

    void signedOut(UUID account, UUID agency) {
        update("signOutDue = false where id = ?1 and agency = ?2", account, agency);
    }

    List<AccountDirectory.Due> notSeenSince(LocalDate day, int most) {
        return getEntityManager()
                .createNativeQuery(
                        "select id as account, agency from dormant_accounts(?1, ?2)", AccountDirectory.Due.class)
                .setParameter(1, day)
                .setParameter(2, most)
                .getResultList();
    }

    List<AccountDirectory.Due> notConfirmedSince(Instant moment, int most) {
        return getEntityManager()
                .createNativeQuery(
                        "select id as account, agency from unconfirmed_accounts(?1, ?2)", AccountDirectory.Due.class)
                .setParameter(1, moment)
                .setParameter(2, most)
                .getResultList();
    }

    List<AccountDirectory.Due> toSignOut(int most) {
        return getEntityManager()
                .createNativeQuery("select id as account, agency from sign_outs_due(?1)", AccountDirectory.Due.class)
                .setParameter(1, most)
                .getResultList();
    }
}
