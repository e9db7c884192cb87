package org.punte.referrals.transfer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was handed over with a transfer, by its receiver. */
@ApplicationScoped
class HandedOverRepository implements PanacheRepositoryBase<HandedOver, UUID> {
    /** Those that the new owner has not taken up yet. */
    List<HandedOver> waiting(UUID transfer, UUID receiver) {
        return list("transfer = ?1 and receiver = ?2 and successor is null order by id", transfer, receiver);
    }

    /** Held: nobody takes it up twice. */
    Optional<HandedOver> held(UUID id, UUID transfer, UUID receiver) {
        return find("id = ?1 and transfer = ?2 and receiver = ?3 and successor is null", id, transfer, receiver)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
