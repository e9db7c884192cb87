package org.punte.identity.rolegrant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.page.Position;
import org.punte.web.query.Column;

@ApplicationScoped
class RoleGrantRepository implements PanacheRepositoryBase<RoleGrant, UUID> {
    private static final int MOST = 100;

    /** Newest first; one row more than {@code limit} tells that there is a next page. */
    List<RoleGrant> page(UUID agency, @Nullable UUID account, Position after, int limit) {
        return find(
                        """
                        agency = :agency and (:account is null or account = :account)
                        and (requestedAt, id) < (:at, :id) order by requestedAt desc, id desc""",
                        Parameters.with("agency", agency)
                                .and("account", account)
                                .and("at", after.at())
                                .and("id", after.id()))
                .range(0, limit)
                .list();
    }

    /** What this one asked for, the same roles, and what still waits. */
    Optional<RoleGrant> waiting(UUID account, UUID requestedBy, Set<String> roles) {
        return list(
                        "account = ?1 and requestedBy = ?2 and state = PENDING order by requestedAt, id",
                        account,
                        requestedBy)
                .stream()
                .filter(grant -> Set.of(grant.roles).equals(roles))
                .findFirst();
    }

    /** Of accounts that are not blocked: what was asked for those waits until they are let in again. */
    List<RoleGrant> pendingOf(UUID agency) {
        return find("""
                        agency = ?1 and state = PENDING and account in
                        (select a.id from Account a where a.agency = ?1 and not a.blocked)
                        order by requestedAt, id""", agency).range(0, MOST - 1).list();
    }

    /** Waits for whoever decides at this moment. */
    RoleGrant lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whose it is, also where row-level security hides it. */
    Optional<UUID> agencyOf(UUID id) {
        return Optional.ofNullable(Column.of(getEntityManager(), "select agency_of_role_grant(?1)", UUID.class)
                .setParameter(1, id)
                .getSingleResultOrNull());
    }

    /** Agencies where somebody waits, the longest first. */
    List<UUID> agenciesThatWait() {
        return Column.of(getEntityManager(), "select agency from agencies_with_pending_role_grants(?1)", UUID.class)
                .setParameter(1, MOST)
                .getResultList();
    }
}
