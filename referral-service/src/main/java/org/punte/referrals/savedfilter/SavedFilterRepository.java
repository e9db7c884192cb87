package org.punte.referrals.savedfilter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Saved filters by whose they are. */
@ApplicationScoped
class SavedFilterRepository implements PanacheRepositoryBase<SavedFilter, UUID> {
    /** Oldest first, so that a link stays where it was. */
    List<SavedFilter> of(UUID agency, UUID account) {
        return list("agency = ?1 and account = ?2 order by id", agency, account);
    }

    Optional<SavedFilter> own(UUID id, UUID agency, UUID account) {
        return find("id = ?1 and agency = ?2 and account = ?3", id, agency, account)
                .firstResultOptional();
    }
}
