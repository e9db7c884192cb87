package org.punte.cases.share;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Shares by referral; the acting agency must be a party. */
@ApplicationScoped
class ShareRepository implements PanacheRepositoryBase<Share, UUID> {
    List<Share> ofReferral(UUID referral, UUID party) {
        return list("referral = ?1 and (owner = ?2 or receiver = ?2) and endedAt is null order by id", referral, party);
    }

    Share findOrBegin(UUID id, GrantHeard grant) {
        return findByIdOptional(id).orElseGet(() -> {
            var share = new Share(id, grant);
            persist(share);
            return share;
        });
    }
}
