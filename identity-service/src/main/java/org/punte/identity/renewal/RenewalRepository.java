package org.punte.identity.renewal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.query.Column;

@ApplicationScoped
class RenewalRepository implements PanacheRepositoryBase<FactorRenewal, UUID> {
    private static final int MOST = 100;
    /** Longer than one try in Keycloak takes; afterwards whoever was at it is gone. */
    private static final Duration ONE_TRY = Duration.ofMinutes(2);

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
                        "select id as renewal, agency, account, factor, decided_at as decidedAt, first_tried_at as firstTriedAt from factor_renewals_due(?1)",
                        Due.class)
                .setParameter(1, MOST)
                .getResultList();
    }

    /** False where it is done, or somebody else is at it: a job, another process. */
    boolean takeOn(UUID renewal, Instant now) {
        return update(
                        "factorTriedAt = ?1, factorFirstTriedAt = coalesce(factorFirstTriedAt, ?1) where id = ?2 and factorDue = true and (factorTriedAt is null or factorTriedAt < ?3)",
                        now,
                        renewal,
                        now.minus(ONE_TRY))
                == 1;
    }

    /** It did not succeed, and whoever comes next may try. */
    void putBack(UUID renewal) {
        update("factorTriedAt = null where id = ?1", renewal);
    }

    void done(UUID renewal) {
        update("factorDue = false, factorTriedAt = null where id = ?1", renewal);
    }

    /**
     * A factor that Keycloak has yet to end. What was set up before {@code firstTriedAt} may come from whoever has the lost one; what
     * came later may be the new one. Null where nobody has tried.
     */
    record Due(
            UUID renewal,
            UUID agency,
            UUID account,
            String factor,
            Instant decidedAt,
            @Nullable Instant firstTriedAt) {
        static Due of(FactorRenewal r) {
            return new Due(r.id, r.agency, r.account, r.factor.name(), Objects.requireNonNull(r.decidedAt), null);
        }
    }

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
