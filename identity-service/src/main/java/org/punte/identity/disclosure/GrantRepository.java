package org.punte.identity.disclosure;

import static org.hibernate.jpa.HibernateHints.HINT_READ_ONLY;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.query.Column;

@ApplicationScoped
class GrantRepository implements PanacheRepositoryBase<Grant, UUID> {
    private static final String REMEMBER = """
            insert into ended_referral (referral, owner, why, version, heard_at) values (?1, ?2, ?3, ?4, ?5)
            on conflict do nothing""";
    private static final String ENDED = """
            select count(*) from ended_referral
             where referral = ?1 and why <> 'REFERRAL_COMPLETED'
               and (why not in ('REFERRAL_UNDONE', 'REFERRAL_DECLINED') or version >= ?2)""";
    private static final String NAME = """
            insert into named_workers (referral, owner, version, workers) values (?1, ?2, ?3, ?4)
            on conflict (referral) do update set version = excluded.version, workers = excluded.workers
             where named_workers.version < excluded.version""";
    private static final String NAMED =
            "select unnest(workers) from named_workers where referral = ?1 and version > ?2";
    private static final String COMPLETED = "select heard_at from ended_referral where referral = ?1 and why = ?2";
    private static final String DUE = "select id, agency from due_grants(?1, ?2)";

    /** The latest: there is more than one only where an acceptance was undone. */
    Optional<Grant> ofReferral(UUID referral) {
        return find("referral = ?1 order by openedAt desc, id desc", referral).firstResultOptional();
    }

    /** Open ones only, held until the transaction ends: nobody ends them twice. */
    Optional<Grant> lockOpen(UUID id) {
        return find("id = ?1 and endedAt is null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<Grant> lockOpenOfReferral(UUID referral) {
        return find("referral = ?1 and endedAt is null", referral)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Grant> lockOpenUnder(UUID consent) {
        return find("consent = ?1 and endedAt is null order by id", consent)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Grant> lockOpenOf(UUID owner) {
        return find("owner = ?1 and endedAt is null order by id", owner)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<Grant> endedWithCategoryOf(UUID consent) {
        return list("consent = ?1 and why = CATEGORY_ENDED order by id", consent);
    }

    /** All that one agency ever had of the person, open or ended. */
    List<Grant> ofReceiver(UUID person, UUID receiver) {
        return list("person = ?1 and receiver = ?2 order by id", person, receiver);
    }

    List<Grant> openAbout(UUID person) {
        return list("person = ?1 and endedAt is null order by id", person);
    }

    /** Open or ended: those after {@code last} by their ids, not to be changed. */
    List<Grant> after(UUID owner, UUID last, int most) {
        return find("owner = ?1 and id > ?2 order by id", owner, last)
                .withHint(HINT_READ_ONLY, true)
                .page(0, most)
                .list();
    }

    /** The first telling stands. */
    void rememberEnd(UUID referral, UUID owner, GrantEvent.Why why, int version, Instant now) {
        getEntityManager()
                .createNativeQuery(REMEMBER)
                .setParameter(1, referral)
                .setParameter(2, owner)
                .setParameter(3, why.name())
                .setParameter(4, version)
                .setParameter(5, now)
                .executeUpdate();
    }

    /** False where that was told before, or a later naming. */
    boolean name(UUID referral, UUID owner, int version, List<UUID> workers) {
        return getEntityManager()
                        .createNativeQuery(NAME)
                        .setParameter(1, referral)
                        .setParameter(2, owner)
                        .setParameter(3, version)
                        .setParameter(4, workers.toArray(UUID[]::new))
                        .executeUpdate()
                == 1;
    }

    /** Whom the receiver named last, if it was after this version of the referral; else nobody. */
    List<UUID> namedSince(UUID referral, int accepted) {
        return Column.of(getEntityManager(), NAMED, UUID.class)
                .setParameter(1, referral)
                .setParameter(2, accepted)
                .getResultList();
    }

    /** Whether a referral came to an end that leaves no grace, as far as was told. What can be taken back ends what was before it. */
    boolean isOver(UUID referral, int accepted) {
        var ends = Column.of(getEntityManager(), ENDED, Long.class)
                .setParameter(1, referral)
                .setParameter(2, accepted)
                .getSingleResult();
        return ends > 0;
    }

    Optional<Instant> completedAt(UUID referral) {
        return Column.of(getEntityManager(), COMPLETED, Instant.class)
                .setParameter(1, referral)
                .setParameter(2, GrantEvent.Why.REFERRAL_COMPLETED.name())
                .getResultStream()
                .findFirst();
    }

    /** Grants of any agency whose grace is over. */
    List<Due> due(Instant now, int most) {
        return getEntityManager()
                .createNativeQuery(DUE, Due.class)
                .setParameter(1, now)
                .setParameter(2, most)
                .getResultList();
    }

    /** A grant to be ended, and as whom. */
    record Due(UUID id, UUID agency) {}
}
