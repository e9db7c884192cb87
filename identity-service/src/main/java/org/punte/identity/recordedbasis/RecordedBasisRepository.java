package org.punte.identity.recordedbasis;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RecordedBasisRepository implements PanacheRepositoryBase<RecordedBasis, UUID> {
    /** Newest first. */
    List<RecordedBasis> of(UUID consent) {
        return list("consent = ?1 order by id desc", consent);
    }
}
