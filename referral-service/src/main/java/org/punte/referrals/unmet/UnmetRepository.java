package org.punte.referrals.unmet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.referrals.need.ServiceCode;
import org.punte.web.query.AdvisoryLock;

/** Two tables that are never joined: whose need was told, so that it is told once, and counts that name nobody. */
@ApplicationScoped
class UnmetRepository {
    private static final AdvisoryLock LOCK = AdvisoryLock.of(UnmetRepository.class);
    private static final String FORGET = """
            delete from told_need
            where sender = :sender and (told_at < :since or person = :person and service = :service and told_at < :anew)""";
    private static final String REMEMBER = """
            insert into told_need (sender, person, service, told_at, counted, answer)
            values (:sender, :person, :service, :at, false, :answer)
            on conflict (sender, person, service) do update
                set told_at = excluded.told_at, answer = case when told_need.counted then null else excluded.answer end
                where told_need.told_at < :letGo""";
    private static final String SETTLE = """
            update told_need set counted = true, answer = null
            where sender = :sender and person = :person and service = :service and not counted""";
    private static final String TAKE_BACK = """
            delete from told_need where sender = :sender and person = :person and service = :service and not counted
            returning answer, coalesce((select version from referral where id = told_need.answer),
                                       (select version from call where id = told_need.answer), 0) as version""";
    private static final String COUNT = """
            insert into unmet_need (id, agency, region, service, urgency, day)
            select :id, :agency, :region, :service, :urgency, :day
            where not exists (select from practice_referral where referral = :referral)""";
    private static final String COUNTS = """
            select region, service, count(*) from unmet_need
            where agency = :agency and day between :from and :to group by region, service order by service, region""";

    private final Session db;

    UnmetRepository(Session db) {
        this.db = db;
    }

    /** Until the transaction ends nobody else asks about it: of two noes in one moment the second sees the first. */
    void hold(Need need) {
        LOCK.hold(db, need.sender() + " " + need.person() + " " + need.service());
    }

    /** Whose need was told longer ago is nobody's business any more; what was met, and is asked for anew, is another need. */
    void forget(Need need, Instant since, Instant anew) {
        db.createNativeMutationQuery(FORGET)
                .setParameter("sender", need.sender())
                .setParameter("since", since)
                .setParameter("person", need.person())
                .setParameter("service", need.service().name())
                .setParameter("anew", anew)
                .executeUpdate();
    }

    /** False where this need was told, and nobody had it in hand since then. It is not counted twice. */
    boolean remember(Need need, Instant letGo, Instant at) {
        return db.createNativeMutationQuery(REMEMBER)
                        .setParameter("sender", need.sender())
                        .setParameter("person", need.person())
                        .setParameter("service", need.service().name())
                        .setParameter("at", at)
                        .setParameter("answer", need.last())
                        .setParameter("letGo", letGo)
                        .executeUpdate()
                == 1;
    }

    /** The answer stands for good. False where this need was counted. */
    boolean settle(Need need) {
        return db.createNativeMutationQuery(SETTLE)
                        .setParameter("sender", need.sender())
                        .setParameter("person", need.person())
                        .setParameter("service", need.service().name())
                        .executeUpdate()
                == 1;
    }

    /** What was told of this need and is not counted is not true any more, and may be told anew. */
    Optional<NeedUndone> takeBack(Need need) {
        return db
                .createNativeQuery(TAKE_BACK, Tuple.class)
                .addScalar("answer", UUID.class)
                .addScalar("version", Integer.class)
                .setParameter("sender", need.sender())
                .setParameter("person", need.person())
                .setParameter("service", need.service().name())
                .getResultList()
                .stream()
                .map(row -> new NeedUndone(row.get(0, UUID.class), row.get(1, Integer.class), need.sender()))
                .findFirst();
    }

    /** But for practice; on probation nobody calls. */
    void count(Need need, LocalDate day) {
        db.createNativeMutationQuery(COUNT)
                .setParameter("referral", need.last())
                .setParameter("id", UUID.randomUUID())
                .setParameter("agency", need.sender())
                .setParameter("region", need.region(), String.class)
                .setParameter("service", need.service().name())
                .setParameter("urgency", need.urgency().name())
                .setParameter("day", day)
                .executeUpdate();
    }

    List<UnmetCount> counts(UUID agency, LocalDate from, LocalDate to) {
        return db
                .createNativeQuery(COUNTS, Tuple.class)
                .setParameter("agency", agency)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .stream()
                .map(row -> new UnmetCount(
                        row.get(0, String.class),
                        ServiceCode.valueOf(row.get(1, String.class)),
                        row.get(2, Long.class)))
                .toList();
    }
}
