package org.punte.identity.vault;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class IdentifierRepository implements PanacheRepositoryBase<Identifier, UUID> {
    List<Identifier> of(UUID person, Set<Category> categories) {
        return list("person = ?1 and category in ?2", person, categories);
    }
}
