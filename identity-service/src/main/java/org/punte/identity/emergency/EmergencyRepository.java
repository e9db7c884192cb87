package org.punte.identity.emergency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.punte.web.page.Position;
import org.punte.web.query.AdvisoryLock;

@ApplicationScoped
class EmergencyRepository implements PanacheRepositoryBase<EmergencyOpening, UUID> {
    private static final AdvisoryLock LOCK = AdvisoryLock.of(EmergencyRepository.class);

    /** Who opened. */
    record Own(UUID agency, UUID account) {}

    /**
     * Newest first: one's own, and those of the agencies that one supervises but for the persons one keeps apart from. One row more tells of a
     * next page.
     */
    List<EmergencyOpening> page(Own own, Set<UUID> supervised, Set<UUID> apart, Position after, int limit) {
        var known = Parameters.with("own", own.agency())
                .and("account", own.account())
                .and("supervised", supervised)
                .and("apart", apart)
                .and("at", after.at())
                .and("id", after.id());
        return find("""
                        (agency in :supervised and person not in :apart or agency = :own and openedBy = :account)
                        and (openedAt, id) < (:at, :id) order by openedAt desc, id desc""", known).range(0, limit).list();
    }

    /** Until the transaction ends no other supervisor decides it. */
    void hold(EmergencyOpening opening) {
        getEntityManager().refresh(opening, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isStopped(UUID person, UUID account) {
        return count("person = ?1 and openedBy = ?2 and state = ?3", person, account, EmergencyState.STOPPED) > 0;
    }

    /** Until the transaction ends nobody else counts for this worker: two at the same moment must not both be the last. */
    long holdUnconfirmed(UUID agency, UUID account, Instant since) {
        LOCK.hold(getEntityManager(), account);
        return count(
                "agency = ?1 and openedBy = ?2 and openedAt > ?3 and state <> ?4",
                agency,
                account,
                since,
                EmergencyState.CONFIRMED);
    }
}
