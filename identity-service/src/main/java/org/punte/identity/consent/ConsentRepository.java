package org.punte.identity.consent;

import static org.hibernate.jpa.HibernateHints.HINT_READ_ONLY;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.page.Position;
import org.punte.web.query.AdvisoryLock;

@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<Consent, UUID> {
    private static final AdvisoryLock LOCK = AdvisoryLock.of(ConsentRepository.class);
    private static final String LIVE_WITHOUT =
            "person = :person and owner = :owner and purpose = :purpose and receiver is null"
                    + " and state = GIVEN and endsAt > :now order by id";
    private static final String LIVE_FOR =
            "person = :person and owner = :owner and purpose = :purpose and receiver = :receiver"
                    + " and state = GIVEN and endsAt > :now order by id";
    private static final String WITHDRAWN_FOR =
            "person = :person and owner = :owner and purpose = :purpose and receiver = :receiver"
                    + " and state = WITHDRAWN and supersededBy is null order by id";
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
        return list("conversation = ?1 order by receiver, id", conversation);
    }

    List<Consent> lockOfConversation(UUID conversation, UUID owner) {
        return find("conversation = ?1 and owner = ?2 order by id", conversation, owner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** For the same purpose and receiver, held until the transaction ends. */
    List<Consent> lockLiveFor(ConsentRegister.Agreed asked, @Nullable UUID receiver, Instant now) {
        return live(asked, receiver, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Withdrawn, and nothing has followed; held until the transaction ends. */
    List<Consent> lockWithdrawnFor(ConsentRegister.Agreed asked, UUID receiver) {
        return find(
                        WITHDRAWN_FOR,
                        Parameters.with("person", asked.person())
                                .and("owner", asked.owner())
                                .and("purpose", asked.purpose())
                                .and("receiver", receiver))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    private PanacheQuery<Consent> live(ConsentRegister.Agreed asked, @Nullable UUID receiver, Instant now) {
        var same = Parameters.with("person", asked.person())
                .and("owner", asked.owner())
                .and("purpose", asked.purpose())
                .and("now", now);
        return receiver == null ? find(LIVE_WITHOUT, same) : find(LIVE_FOR, same.and("receiver", receiver));
    }

    List<Consent> liveOfPerson(UUID person, UUID owner, Instant now) {
        return list(
                "person = ?1 and owner = ?2 and state = GIVEN and endsAt > ?3 order by givenAt, id",
                person,
                owner,
                now);
    }

    /** Two talks with the same person at the same moment are written down one after the other. */
    void hold(UUID person) {
        LOCK.hold(getEntityManager(), person);
    }

    /** Told to somebody, and given, or ended although their day has not come: those after {@code last} by their ids, not to be changed. */
    List<Consent> unexpired(UUID owner, UUID last, Instant now, int most) {
        return find(
                        "owner = ?1 and receiver is not null and state in (GIVEN, WITHDRAWN, SUPERSEDED) and endsAt > ?2 and id > ?3 order by id",
                        owner,
                        now,
                        last)
                .withHint(HINT_READ_ONLY, true)
                .range(0, most - 1)
                .list();
    }

    /** Consents of any agency whose time has come, or that their receiver may not be told under. */
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
