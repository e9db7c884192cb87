package org.punte.referrals.party;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The queries. Each names the agency although the database holds it to that agency anyway. */
@ApplicationScoped
class PartyRepository implements PanacheRepositoryBase<Party, UUID> {
    Optional<Party> of(UUID id, UUID agency) {
        return find("id = ?1 and (sender = ?2 or receiver = ?2)", id, agency).firstResultOptional();
    }
}
