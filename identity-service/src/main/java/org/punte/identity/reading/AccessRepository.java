package org.punte.identity.reading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.punte.web.page.Position;

@ApplicationScoped
class AccessRepository implements PanacheRepositoryBase<AccessEntry, UUID> {
    /** Newest first; one row more than {@code limit} tells that there is a next page. */
    List<AccessEntry> of(UUID person, Position after, int limit) {
        return find("person = ?1 and (at, id) < (?2, ?3) order by at desc, id desc", person, after.at(), after.id())
                .range(0, limit)
                .list();
    }
}
