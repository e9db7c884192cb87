package org.punte.identity.renewal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.query.Column;

@ApplicationScoped
class RenewalRepository implements PanacheRepositoryBase<FactorRenewal, UUID> {
    private static final int MOST = 100;

    List<FactorRenewal> askedOf(UUID agency, Instant since) {
        return find("agency = ?1 and state = ASKED and askedAt > ?2 order by askedAt, id", agency, since)
                .range(0, MOST - 1)
                .list();
    }

    /** Waits for whoever decides at this moment. */
    FactorRenewal lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whose it is, also where row-level security hides it. */
    Optional<UUID> agencyOf(UUID id) {
        return Optional.ofNullable(Column.of(getEntityManager(), "select agency_of_factor_renewal(?1)", UUID.class)
                .setParameter(1, id)
                .getSingleResultOrNull());
    }

    /** Agreed by two, and not yet done in Keycloak; the longest first. */
    List<Due> due() {
        return getEntityManager()
                .createNativeQuery(
                        "select id as renewal, agency, account, factor from factor_renewals_due(?1)", Due.class)
                .setParameter(1, MOST)
                .getResultList();
    }

    void done(UUID renewal) {
        update("factorDue = false where id = ?1", renewal);
    }

    /** A factor that Keycloak has yet to end. */
    record Due(UUID renewal, UUID agency, UUID account, String factor) {}

    /** Agencies where somebody waits, the longest first. */
    List<UUID> agenciesThatWait(Instant since) {
        return Column.of(
                        getEntityManager(),
                        "select agency from agencies_with_asked_factor_renewals(?1, ?2)",
                        UUID.class)
                .setParameter(1, since)
                .setParameter(2, MOST)
                .getResultList();
    }
}
