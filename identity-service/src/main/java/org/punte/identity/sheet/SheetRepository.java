package org.punte.identity.sheet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SheetRepository implements PanacheRepositoryBase<Sheet, UUID> {
    /** Newest first. */
    List<Sheet> of(UUID person) {
        return list("person = ?1 order by startedAt desc, id desc", person);
    }

    Optional<Sheet> newestSubmitted(UUID person) {
        return find("person = ?1 and submittedAt is not null order by submittedAt desc, id desc", person)
                .firstResultOptional();
    }
}
