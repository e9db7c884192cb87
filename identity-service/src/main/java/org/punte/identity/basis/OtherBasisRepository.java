package org.punte.identity.basis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.page.Position;

@ApplicationScoped
class OtherBasisRepository implements PanacheRepositoryBase<OtherBasis, UUID> {
    Optional<OtherBasis> find(UUID id, UUID agency) {
        return find("conversation = ?1 and agency = ?2", id, agency).firstResultOptional();
    }

    /** Two supervisors decide one after the other. */
    Optional<OtherBasis> lock(UUID id, UUID agency) {
        return find("conversation = ?1 and agency = ?2", id, agency)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Of one week, newest first; one row more than {@code limit} tells that there is a next page. */
    List<OtherBasis> of(UUID agency, Instant from, Instant to, Position after, int limit) {
        return find(
                        "agency = ?1 and invokedAt >= ?2 and invokedAt < ?3 and (invokedAt, conversation) < (?4, ?5)"
                                + " order by invokedAt desc, conversation desc",
                        agency,
                        from,
                        to,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }
}
