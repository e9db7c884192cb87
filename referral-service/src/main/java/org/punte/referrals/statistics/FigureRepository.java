package org.punte.referrals.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
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

    private static final String OUTSIDE =
            "case when r.decline_reason in ('SAFETY_CONFLICT', 'CONFLICT_OF_INTEREST') then 'CANNOT_TAKE' else r.decline_reason end";
    private static final String DECLINES_OF_SENT = "select " + OUTSIDE
            + " as reason, count(*) as n from referral r where r.sender = :agency and r.status = 'DECLINED'" + PERIOD
            + " group by 1 order by 1";
    private static final String DECLINES_OF_RECEIVED =
            "select r.decline_reason as reason, count(*) as n from referral r where r.receiver = :agency and r.status = 'DECLINED'"
                    + PERIOD + " group by 1 order by 1";
    private final Session db;

    FigureRepository(Session db) {
        this.db = db;
    }

    Side sent(UUID agency, Instant from, Instant until) {
        return side(SENT, DECLINES_OF_SENT, agency, from, until);
    }

    Side received(UUID agency, Instant from, Instant until) {
        return side(RECEIVED, DECLINES_OF_RECEIVED, agency, from, until);
    }

    private Side side(String figures, String declines, UUID agency, Instant from, Instant until) {
        var query = read(figures, agency, from, until);
        for (var name :
                List.of("referrals", "answered", "in_time", "accepted", "overdue", "declined", "expired", "closed"))
            query.addScalar(name, Long.class);
        var row = query.addScalar("hours", Double.class).getSingleResult();
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
                declines(declines, agency, from, until));
    }

    private List<Declines> declines(String sql, UUID agency, Instant from, Instant until) {
        return read(sql, agency, from, until)
                .addScalar("reason", String.class)
                .addScalar("n", Long.class)
                .getResultStream()
                .map(row -> new Declines(row.get("reason", String.class), row.get("n", Long.class)))
                .toList();
    }

    private NativeQuery<Tuple> read(String sql, UUID agency, Instant from, Instant until) {
        return db.createNativeQuery(sql, Tuple.class)
                .setParameter("agency", agency)
                .setParameter("from", from)
                .setParameter("until", until);
    }
}
