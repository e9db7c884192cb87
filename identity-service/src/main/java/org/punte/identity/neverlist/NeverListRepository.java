package org.punte.identity.neverlist;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.page.Position;
import org.punte.web.query.Column;

@ApplicationScoped
class NeverListRepository implements PanacheRepositoryBase<NeverListEntry, UUID> {
    /** Answers without showing the list, also where another agency asks about a worker of its own. */
    private static final String LISTED = "select never_listed(?1, ?2)";

    boolean listsWorker(UUID person, UUID account) {
        return Column.of(getEntityManager(), LISTED, Boolean.class)
                .setParameter(1, person)
                .setParameter(2, account)
                .getSingleResult();
    }

    boolean listsAgency(UUID person, UUID agency, @Nullable String county) {
        return present(person).stream().anyMatch(entry -> entry.excludes(agency, county));
    }

    boolean listsCounty(UUID person, String county) {
        return present(person).stream()
                .anyMatch(entry -> entry.county != null && entry.county.name().equals(county));
    }

    List<NeverListEntry> present(UUID person) {
        return list("person = ?1 and removedAt is null", person);
    }

    /** Newest first; one row more than {@code limit} tells that there is a next page. */
    List<NeverListEntry> page(UUID person, Position after, int limit) {
        return find(
                        "person = ?1 and removedAt is null and (addedAt, id) < (?2, ?3) order by addedAt desc, id desc",
                        person,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    Optional<NeverListEntry> find(UUID id, UUID owner) {
        return find("id = ?1 and owner = ?2", id, owner).firstResultOptional();
    }
}
