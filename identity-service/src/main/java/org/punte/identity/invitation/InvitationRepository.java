package org.punte.identity.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.page.Position;

@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {
    /** Of people who may come and never came, newest first; one row more than {@code limit} tells that there is a next page. */
    List<Invitation> waiting(UUID agency, Position after, int limit) {
        return find("""
                        agency = ?1 and (invitedAt, id) < (?2, ?3) and account in
                        (select a.id from Account a where a.agency = ?1 and not a.blocked and not a.came)
                        order by invitedAt desc, id desc""", agency, after.at(), after.id()).range(0, limit).list();
    }

    /** Of whom nobody of the agency invited. */
    Optional<Invitation> first(UUID agency) {
        return find("agency = ?1 and invitedBy is null order by invitedAt, id", agency)
                .firstResultOptional();
    }

    /** The one of an account, whatever became of it. */
    Optional<Invitation> ofAccount(UUID agency, UUID account) {
        return find("agency = ?1 and account = ?2", agency, account).firstResultOptional();
    }

    Optional<Invitation> findOf(UUID agency, UUID id) {
        return find("agency = ?1 and id = ?2", agency, id).firstResultOptional();
    }
}
