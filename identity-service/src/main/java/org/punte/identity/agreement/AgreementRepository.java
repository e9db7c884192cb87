package org.punte.identity.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.page.Position;

@ApplicationScoped
class AgreementRepository implements PanacheRepositoryBase<Agreement, UUID> {
    private static final String DUE = "select id, agency from due_agreements(?1, ?2)";
    private static final String DUE_WARNINGS = "select id, agency, days from due_agreement_warnings(?1, ?2)";
    private static final String WARN = """
            insert into agreement_warning (agreement, days, warned_at) values (?1, ?2, ?3) on conflict do nothing""";

    /** An agreement that has ended, and as whom that is told. */
    record Due(UUID id, UUID agency) {}

    /** An agreement that ends soon. */
    record DueWarning(UUID id, UUID agency, Integer days) {}

    /** Newest first; one row more than {@code limit} tells that there is a next page. */
    List<Agreement> page(UUID agency, @Nullable AgreementState state, Position after, int limit) {
        return find(
                        """
                        (proposer = :agency or partner = :agency) and (:state is null or state = :state)
                        and (proposedAt, id) < (:at, :id) order by proposedAt desc, id desc""",
                        Parameters.with("agency", agency)
                                .and("state", state)
                                .and("at", after.at())
                                .and("id", after.id()))
                .range(0, limit)
                .list();
    }

    Optional<Agreement> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The one in force between the two, held until the transaction ends. */
    Optional<Agreement> lockConfirmed(UUID one, UUID other) {
        return find("""
                        state = CONFIRMED and ((proposer = ?1 and partner = ?2) or (proposer = ?2 and partner = ?1))""", one, other).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    List<Agreement> proposedBy(UUID agency) {
        return list("proposer = ?1 order by proposedAt", agency);
    }

    List<Due> due(Instant now, int most) {
        return getEntityManager()
                .createNativeQuery(DUE, Due.class)
                .setParameter(1, now)
                .setParameter(2, most)
                .getResultList();
    }

    List<DueWarning> dueWarnings(Instant now, int most) {
        return getEntityManager()
                .createNativeQuery(DUE_WARNINGS, DueWarning.class)
                .setParameter(1, now)
                .setParameter(2, most)
                .getResultList();
    }

    /** True for the first who says it. */
    boolean claimWarning(UUID agreement, int days, Instant now) {
        return getEntityManager()
                        .createNativeQuery(WARN)
                        .setParameter(1, agreement)
                        .setParameter(2, days)
                        .setParameter(3, now)
                        .executeUpdate()
                == 1;
    }
}
