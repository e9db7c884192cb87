package org.punte.identity.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.page.Position;

@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {
    /** Newest first; one row more than {@code limit} tells that there is a next page. */
    List<Invitation> page(UUID agency, Position after, int limit) {
        return find(
                        "agency = ?1 and (invitedAt, id) < (?2, ?3) order by invitedAt desc, id desc",
                        agency,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    Optional<Invitation> findOf(UUID agency, UUID id) {
        return find("agency = ?1 and id = ?2", agency, id).firstResultOptional();
    }
}
