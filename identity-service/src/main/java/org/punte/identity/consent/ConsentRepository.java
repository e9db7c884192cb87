package org.punte.identity.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.page.Position;

@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<Consent, UUID> {
    private static final String DUE = "select id, agency from due_consents(?1, ?2)";

    /** Waits for whoever holds it. Withdrawing and opening a grant both come through here: one of them is first. */
    Optional<Consent> lock(UUID id, UUID owner) {
        return find("id = ?1 and owner = ?2", id, owner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Consent> find(UUID id, UUID owner) {
        return find("id = ?1 and owner = ?2", id, owner).firstResultOptional();
    }

    /** Newest first; one row more than {@code limit} tells that there is a next page. */
    List<Consent> ofPerson(UUID person, Position after, int limit) {
        return find(
                        "person = ?1 and (givenAt, id) < (?2, ?3) order by givenAt desc, id desc",
                        person,
                        after.at(),
                        after.id())
                .range(0, limit)
                .list();
    }

    List<Consent> ofConversation(UUID conversation) {
        return list("conversation = ?1 order by receiver", conversation);
    }

    List<Consent> liveOf(UUID owner, Instant now) {
        return list("owner = ?1 and state = GIVEN and endsAt > ?2 order by givenAt", owner, now);
    }

    /** Consents of any agency whose time has come. */
    List<Due> due(Instant now, int most) {
        return getEntityManager()
                .createNativeQuery(DUE, Due.class)
                .setParameter(1, now)
                .setParameter(2, most)
                .getResultList();
    }

    /** A consent to be ended, and as whom. */
    record Due(UUID id, UUID agency) {}
}
