package org.punte.identity.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.page.Position;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {
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
                        agency = ?1 and clientId is null and not blocked
                        and (createdAt, id) < (?2, ?3) order by createdAt desc, id desc""", agency, after.at(), after.id()).range(0, limit).list();
    }

    /** Whose account this is, also where row-level security hides the account itself. */
    Optional<UUID> agencyOf(UUID account) {
        return Optional.ofNullable((UUID) getEntityManager()
                .createNativeQuery("select agency_of_account(?1)", UUID.class)
                .setParameter(1, account)
                .getSingleResultOrNull());
    }
}
