package org.punte.identity.maildomain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.query.Column;

@ApplicationScoped
class MailDomainRepository implements PanacheRepositoryBase<MailDomain, UUID> {
    private static final int MOST = 500;

    List<MailDomain> presentOf(UUID agency) {
        return list("agency = ?1 and state <> REMOVED order by domain", agency);
    }

    /** What was proposed and not decided yet, the longest first. */
    List<MailDomain> openOf(UUID agency) {
        return find("agency = ?1 and state in (PROPOSED, LEAVING) order by proposedAt, id", agency)
                .range(0, MOST - 1)
                .list();
    }

    /** At which agencies one was proposed and not decided, the longest first; those that have left are not among them. */
    List<UUID> agenciesThatWait() {
        return Column.of(getEntityManager(), "select agency from agencies_with_open_mail_domains(?1)", UUID.class)
                .setParameter(1, MOST)
                .getResultList();
    }

    Optional<MailDomain> present(UUID agency, String domain) {
        return find("agency = ?1 and domain = ?2 and state <> REMOVED", agency, domain)
                .firstResultOptional();
    }

    /** Whose it is, also where row-level security hides it. */
    Optional<UUID> agencyOf(UUID id) {
        return Optional.ofNullable(Column.of(getEntityManager(), "select agency_of_mail_domain(?1)", UUID.class)
                .setParameter(1, id)
                .getSingleResultOrNull());
    }
}
