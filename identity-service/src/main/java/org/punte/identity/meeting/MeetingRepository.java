package org.punte.identity.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.punte.identity.meeting.Meeting.Act;
import org.punte.identity.meeting.Meeting.Last;
import org.punte.web.query.AdvisoryLock;
import org.punte.web.query.Column;

@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {
    private static final String BEGUN = "select exists (select from begun_service where referral = ?1)";
    private static final String BEGIN = """
            insert into begun_service (referral, owner, receiver, heard_at) values (?1, ?2, ?3, ?4)
            on conflict do nothing""";
    private static final String NOTE = """
            insert into meeting_told (id, meeting, version, referral, owner, receiver, account, act, at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)""";
    private static final String STANDING = """
            select meeting, version from (
                select meeting, version, act from meeting_told where referral = ?1 order by at desc, id desc limit 1) last
             where act = 'TOLD'""";
    private static final String NAMED = "select unnest(workers) from disclosure_grant where id = ?1";
    private static final String HOLD_GRANTS =
            "select id from disclosure_grant where referral = ?1 order by id for no key update";
    private static final String HOLD_ACCOUNT = "select blocked from account where id = ?1 and agency = ?2 for share";
    private static final AdvisoryLock REFERRAL = AdvisoryLock.of(MeetingRepository.class);

    /**
     * Until the transaction ends nobody else tells, takes back, hears that the service begins, ends a grant or names others. Runs as the
     * owner, as nobody else may lock a grant. Grants first: events heard in one transaction may come to them before they come here.
     */
    void hold(UUID referral) {
        Column.of(getEntityManager(), HOLD_GRANTS, UUID.class)
                .setParameter(1, referral)
                .getResultList();
        REFERRAL.hold(getEntityManager(), referral);
    }

    /** Whether somebody of the acting agency is blocked; until the transaction ends nobody changes that. */
    boolean holdBlocked(UUID account, UUID agency) {
        return Column.of(getEntityManager(), HOLD_ACCOUNT, Boolean.class)
                .setParameter(1, account)
                .setParameter(2, agency)
                .getResultList()
                .contains(true);
    }

    Optional<Meeting> of(UUID referral) {
        return find("referral", referral).firstResultOptional();
    }

    /** What somebody of the agency has told. */
    List<Meeting> toldBy(UUID account, UUID agency) {
        return list("toldBy = ?1 and receiver = ?2 order by id", account, agency);
    }

    /** However often it is told anew meanwhile. */
    void forget(Meeting meeting) {
        delete("id", meeting.id);
    }

    /** Whom the receiver has named now. */
    List<UUID> named(UUID grant) {
        return Column.of(getEntityManager(), NAMED, UUID.class)
                .setParameter(1, grant)
                .getResultList();
    }

    /** Who did what with it, without the place. Only ever added. */
    void note(Meeting meeting, Act act, @Nullable UUID account, Instant now) {
        getEntityManager()
                .createNativeQuery(NOTE)
                .setParameter(1, UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .setParameter(2, meeting.id)
                .setParameter(3, meeting.version)
                .setParameter(4, meeting.referral)
                .setParameter(5, meeting.owner)
                .setParameter(6, meeting.receiver)
                .setParameter(7, account)
                .setParameter(8, act.name())
                .setParameter(9, now)
                .executeUpdate();
    }

    /** What was told last, and never said to hold no more. */
    Optional<Last> standing(UUID referral) {
        return getEntityManager()
                .createNativeQuery(STANDING, Last.class)
                .setParameter(1, referral)
                .getResultStream()
                .map(Last.class::cast)
                .findFirst();
    }

    boolean hasBegun(UUID referral) {
        return Column.of(getEntityManager(), BEGUN, Boolean.class)
                .setParameter(1, referral)
                .getSingleResult();
    }

    /** The first telling stands. */
    void begin(UUID referral, UUID owner, UUID receiver, Instant now) {
        getEntityManager()
                .createNativeQuery(BEGIN)
                .setParameter(1, referral)
                .setParameter(2, owner)
                .setParameter(3, receiver)
                .setParameter(4, now)
                .executeUpdate();
        delete("referral", referral);
    }
}
