package org.punte.identity.freeze;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class FreezeRepository implements PanacheRepositoryBase<Freeze, UUID> {
    Optional<Freeze> lockOpen(UUID agency, UUID account) {
        return find("agency = ?1 and account = ?2 and state <> LIFTED", agency, account)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Freeze> openOf(UUID agency) {
        return list("agency = ?1 and state <> LIFTED order by frozenAt desc, id desc", agency);
    }

    boolean usedBy(UUID agency, UUID colleague, LocalDate day) {
        return count("agency = ?1 and frozenBy = ?2 and frozenOn = ?3", agency, colleague, day) > 0;
    }
}
