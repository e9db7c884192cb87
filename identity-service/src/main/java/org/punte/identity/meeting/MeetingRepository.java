package org.punte.identity.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.punte.web.query.AdvisoryLock;
import org.punte.web.query.Column;

@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {
    private static final String BEGUN = "select exists (select from begun_service where referral = ?1)";
    private static final String BEGIN = """
            insert into begun_service (referral, owner, receiver, heard_at) values (?1, ?2, ?3, ?4)
            on conflict do nothing""";
    private static final AdvisoryLock REFERRAL = AdvisoryLock.of(MeetingRepository.class);

    /** Until the transaction ends nobody else tells, takes back or hears that the service begins. */
    void hold(UUID referral) {
        REFERRAL.hold(getEntityManager(), referral);
    }

    Optional<Meeting> of(UUID referral) {
        return find("referral", referral).firstResultOptional();
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
