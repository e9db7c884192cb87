package org.punte.identity.vault;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.page.Position;

@ApplicationScoped
class IdentifierRepository implements PanacheRepositoryBase<Identifier, UUID> {
    private static final String OLDEST_FIRST = " and replacedAt is null order by keptAt, id";

    /** What is thought to be so, oldest first. */
    List<Identifier> current(UUID person) {
        return list("person = ?1" + OLDEST_FIRST, person);
    }

    List<Identifier> current(UUID person, Collection<Category> categories) {
        return list("person = ?1 and category in ?2" + OLDEST_FIRST, person, categories);
    }

    /** Names too that are no longer thought to be so, oldest first. */
    List<Identifier> ever(UUID person, Collection<String> kinds) {
        return list("person = ?1 and kind in ?2 order by keptAt, id", person, kinds);
    }

    /** Newest first; one row more than {@code limit} tells that there is a next page. */
    List<Identifier> former(UUID person, Position after, int limit) {
        return find(
                        "person = ?1 and replacedAt is not null and (replacedAt, id) < (?2, ?3) order by replacedAt desc, id desc",
                        person,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    Optional<Identifier> current(UUID id, UUID owner) {
        return find("id = ?1 and owner = ?2 and replacedAt is null", id, owner).firstResultOptional();
    }
}
