package org.punte.referrals.unmet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.punte.referrals.need.ServiceCode;
import org.punte.web.query.Column;

/** Two tables that are never joined: whose need was told, so that it is told once, and counts that name nobody. */
@ApplicationScoped
class UnmetRepository {
    private static final String HOLD =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:need, 486))) as held";
    private static final String FORGET = "delete from told_need where sender = :sender and told_at < :since";
    private static final String REMEMBER = """
            insert into told_need (sender, person, service, told_at, counted, answer)
            values (:sender, :person, :service, :at, false, :answer)
            on conflict do nothing""";
    private static final String SETTLE = """
            update told_need set counted = true, answer = null
            where sender = :sender and person = :person and service = :service and not counted""";
    private static final String TAKE_BACK = """
            delete from told_need t using referral r
            where r.id = :referral and t.sender = r.sender and t.person = r.person and t.service = r.service
              and not t.counted""";
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
        Column.of(db, HOLD, Integer.class)
                .setParameter("need", need.sender() + " " + need.person() + " " + need.service())
                .getSingleResult();
    }

    /** False where this need was told since then. Whose need was told longer ago is nobody's business any more. */
    boolean remember(Need need, Instant since, Instant at) {
        db.createNativeMutationQuery(FORGET)
                .setParameter("sender", need.sender())
                .setParameter("since", since)
                .executeUpdate();
        return db.createNativeMutationQuery(REMEMBER)
                        .setParameter("sender", need.sender())
                        .setParameter("person", need.person())
                        .setParameter("service", need.service().name())
                        .setParameter("at", at)
                        .setParameter("answer", need.last())
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

    /** With this answer one no less was given: what was told of the same need and is not counted may be told anew. */
    void takeBack(UUID referral) {
        db.createNativeMutationQuery(TAKE_BACK)
                .setParameter("referral", referral)
                .executeUpdate();
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
