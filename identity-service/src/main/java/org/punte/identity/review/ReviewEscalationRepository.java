package org.punte.identity.review;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.identity.account.AccountDirectory;
import org.punte.web.query.Column;

@ApplicationScoped
class ReviewEscalationRepository implements PanacheRepositoryBase<ReviewEscalation, UUID> {
    private static final int MOST = 200;

    List<UUID> openAccountsOf(UUID agency) {
        return find("select account from ReviewEscalation where agency = ?1 and decidedAt is null", agency)
                .project(UUID.class)
                .list();
    }

    /** Waits for whoever answers it at this moment. */
    Optional<ReviewEscalation> openOf(AccountDirectory.Due due) {
        return find("agency = ?1 and account = ?2 and decidedAt is null", due.agency(), due.account())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The one that only asks whether somebody quiet still works there is answered: yes, by nobody but themselves. */
    void keepQuiet(UUID account, UUID agency, Instant now) {
        update(
                "keep = true, decidedAt = ?1, version = version + 1 where account = ?2 and agency = ?3 and decidedAt is null and why = DORMANT",
                now,
                account,
                agency);
    }

    /** Open ones of any agency, the oldest first. */
    List<Waiting> open() {
        return getEntityManager()
                .createNativeQuery("select id, agency from open_review_escalations(?1)", Waiting.class)
                .setParameter(1, MOST)
                .getResultList();
    }

    /** One that waits, and at which agency. */
    record Waiting(UUID id, UUID agency) {}

    /** Whose it is, also where row-level security hides it. */
    Optional<UUID> agencyOf(UUID id) {
        return Optional.ofNullable(Column.of(getEntityManager(), "select agency_of_review_escalation(?1)", UUID.class)
                .setParameter(1, id)
                .getSingleResultOrNull());
    }
}
