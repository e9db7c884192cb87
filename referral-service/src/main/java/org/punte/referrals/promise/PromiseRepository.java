package org.punte.referrals.promise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The calls about one referral. */
@ApplicationScoped
class PromiseRepository implements PanacheRepositoryBase<Promise, UUID> {
    List<Promise> of(UUID referral) {
        return list("referral = ?1 order by recordedAt desc, id desc", referral);
    }
}
