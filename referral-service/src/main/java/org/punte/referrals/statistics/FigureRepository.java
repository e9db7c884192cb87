package org.punte.referrals.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.punte.referrals.life.DeclineReason;
import org.punte.referrals.statistics.OwnFigures.Declines;
import org.punte.referrals.statistics.OwnFigures.Side;

/** Counts rows of referrals and of their timelines. Row-level security shows an agency its own alone. */
@ApplicationScoped
class FigureRepository {
    private static final String PERIOD =
            " and r.sent_at >= :from and r.sent_at < :until and r.status not in ('DRAFT', 'ENTERED_IN_ERROR')"
                    + " and not exists (select from practice_referral p where p.referral = r.id)";
    private static final String FIGURES = """
            select count(*) as referrals, count(a.at) as answered,
                   count(*) filter (where a.at <= r.answer_by) as in_time,
                   count(*) filter (where a.accepted) as accepted,
                   count(*) filter (where exists (select from referral_alarm m
                                                  where m.referral = r.id and m.kind = 'START_OVERDUE')) as overdue,
                   count(*) filter (where r.status = 'DECLINED') as declined,
                   count(*) filter (where r.status = 'EXPIRED') as expired,
                   count(*) filter (where r.status = 'COMPLETED') as closed,
                   percentile_cont(0.5) within group (order by extract(epoch from a.at - r.sent_at) / 3600) as hours
            from referral r left join lateral (
                select min(g.at) as at, coalesce(bool_or(g.to_status = 'ACCEPTED'), false) as accepted
                from given_answer g where g.referral = r.id) a on true
            where\s""";
    private static final String SENT = FIGURES + "r.sender = :agency" + PERIOD;
    private static final String RECEIVED = FIGURES + "r.receiver = :agency" + PERIOD;

    private static final String DECLINES =
            "select r.decline_reason as reason, count(*) as n from referral r where r.status = 'DECLINED' and ";
    private static final String DECLINES_OF_SENT = DECLINES + "r.sender = :agency" + PERIOD + " group by 1";
    private static final String DECLINES_OF_RECEIVED = DECLINES + "r.receiver = :agency" + PERIOD + " group by 1";

    private final Session db;

    FigureRepository(Session db) {
        this.db = db;
    }

    /** With the reasons that the sender was told. */
    Side sent(UUID agency, Instant from, Instant until) {
        var declines = declines(read(DECLINES_OF_SENT, agency, from, until), DeclineReason::outside);
        return side(read(SENT, agency, from, until), declines);
    }

    /** With the reasons that were given. */
    Side received(UUID agency, Instant from, Instant until) {
        var declines = declines(read(DECLINES_OF_RECEIVED, agency, from, until), DeclineReason::name);
        return side(read(RECEIVED, agency, from, until), declines);
    }

    private static Side side(NativeQuery<Tuple> figures, List<Declines> declines) {
        for (var name :
                List.of("referrals", "answered", "in_time", "accepted", "overdue", "declined", "expired", "closed"))
            figures.addScalar(name, Long.class);
        var row = figures.addScalar("hours", Double.class).getSingleResult();
        return new Side(
                row.get("referrals", Long.class),
                row.get("answered", Long.class),
                row.get("in_time", Long.class),
                row.get("accepted", Long.class),
                row.get("overdue", Long.class),
                row.get("declined", Long.class),
                row.get("expired", Long.class),
                row.get("closed", Long.class),
                row.get("hours", Double.class),
                declines);
    }

    private static List<Declines> declines(NativeQuery<Tuple> reasons, Function<DeclineReason, String> told) {
        var counts = new TreeMap<String, Long>();
        for (var row : reasons.addScalar("reason", String.class)
                .addScalar("n", Long.class)
                .getResultList()) {
            var reason = DeclineReason.valueOf(row.get("reason", String.class));
            counts.merge(told.apply(reason), row.get("n", Long.class), Long::sum);
        }
        return counts.entrySet().stream()
                .map(count -> new Declines(count.getKey(), count.getValue()))
                .toList();
    }

    private NativeQuery<Tuple> read(String sql, UUID agency, Instant from, Instant until) {
        return db.createNativeQuery(sql, Tuple.class)
                .setParameter("agency", agency)
                .setParameter("from", from)
                .setParameter("until", until);
    }
}
