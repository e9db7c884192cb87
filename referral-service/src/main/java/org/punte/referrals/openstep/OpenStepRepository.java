package org.punte.referrals.openstep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.punte.referrals.conflict.Conflicts;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.web.page.Position;

/** One query over what is open, found by the indexes of an agency's lists. Row-level security shows each side its own. */
@ApplicationScoped
class OpenStepRepository {
    /** Of what has no limit. */
    static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

    private static final String QUESTIONS = """
            select 'ANSWER_QUESTION' as kind, r.id, r.code, r.service, r.urgency, r.receiver as agency,
                   r.status_since as since, r.question_due_at as due_at
            from under_way() o join referral r on r.id = o.referral
            where :sends and r.sender = :agency and r.status = 'INFORMATION_REQUESTED'""" + Conflicts.NOT_HIDDEN_IN_SQL;

    // what was sent lately is walked over; the rule is asked of what came back alone
    private static final String CAME_BACK =
            """
            select 'CHOOSE_NEXT', r.id, r.code, r.service, r.urgency, r.receiver, r.status_since,
                   case when r.first_service_on is null and r.start_by > r.status_since then r.start_by end
            from referral r
            where :sends and r.sender = :agency and r.sent_at >= :sentSince and r.status_since >= :listedSince and\s""" + NextAgencyRepository.IS_TO_BE_CHOSEN + """
             and not exists (select from step_put_away p where p.referral = r.id and p.since = r.status_since)""" + Conflicts.NOT_HIDDEN_IN_SQL;

    private static final String CALLS = """
            select 'ANSWER_CALL', i.id, null, i.service, i.urgency, i.sender, i.asked_at, i.closes_at
            from invitation i
            where i.receiver = :agency and i.asked_at >= :sentSince and i.status in ('ASKED', 'LAPSED') and i.closes_at > :now""";
    private static final String OFFERS = """
            select 'CHOOSE_OFFER', c.id, null, c.service, c.urgency, (array_agg(i.receiver order by i.held_until))[1], c.called_at, min(i.held_until)
            from call c join invitation i on i.call = c.id
            where :sends and c.sender = :agency and c.called_at >= :sentSince and c.status = 'OPEN'
              and i.status = 'OFFERED' and i.held_until > :now
            group by c.id"""; // a call's id is its key
    private static final String PLACES = """
            select 'ANSWER_CAPACITY_QUESTION', q.id, null, q.service, null, q.sender, q.asked_at,
                   cast(q.needed_by + 1 as timestamp) at time zone coalesce(a.zone, 'Europe/Bucharest')
            from capacity_question q left join agency a on a.id = q.receiver
            where q.receiver = :agency and q.asked_at >= :listedSince and q.answer is null""";
    // calls are few: from them to what nobody there has answered, asked or promised since one was denied
    static final String DENIALS = """
            select 'LOOK_AT_DENIAL', r.id, r.code, r.service, r.urgency, r.receiver, t.at, r.answer_by
            from referral r cross join lateral (select e.move, e.at from timeline_entry e
                                                where e.referral = r.id
                                                  and e.move in ('PROMISE', 'PROMISE_DENIAL', 'INFORMATION_REQUEST',
                                                                 'ACCEPTANCE', 'WAITLISTING', 'DECLINE', 'REDIRECTION')
                                                order by e.version desc limit 1) t
            where :sends and r.id in (select p.referral from promise p where p.sender = :agency and p.recorded_at >= :sentSince)
              and r.sender = :agency and r.status in ('SENT', 'ACKNOWLEDGED') and t.move = 'PROMISE_DENIAL'""" + Conflicts.NOT_HIDDEN_IN_SQL;
    private static final String CASES = """
            select 'ANSWER_CASE_REQUEST', q.id, r.code, r.service, null, q.asker, q.asked_at, null
            from transfer_request q join referral r on r.id = q.referral
            where :sends and q.owner = :agency and q.asked_at >= :sentSince and q.answer is null
              and (:supervises or q.author = :reader)""" + Conflicts.NOT_HIDDEN_IN_SQL;
    static final String DRAFTS = """
            select 'FINISH_DRAFT', r.id, r.code, r.service, r.urgency, r.receiver, r.created_at, r.draft_expires_at
            from referral r
            where :sends and r.author = :reader and r.sender = :agency and r.sent_at is null and r.status = 'DRAFT'
              and r.draft_expires_at <= :draftsUntil""" + Conflicts.NOT_HIDDEN_IN_SQL;
    private static final String PAGE =
            "select id, kind, code, service, urgency, agency, since, coalesce(due_at, :never) as due from ("
                    + QUESTIONS + " union all " + CAME_BACK + " union all " + CALLS + " union all " + OFFERS
                    + " union all " + PLACES + " union all " + DENIALS + " union all " + CASES + " union all " + DRAFTS
                    + ") s where (coalesce(due_at, :never), id) > (:at, :last) order by due, id limit :most";

    private final Session db;

    OpenStepRepository(Session db) {
        this.db = db;
    }

    /** What is due first; one row more than {@code limit} tells that there is a next page. */
    List<OpenStep> page(Reader reader, Since since, Position after, int limit) {
        return open(reader, since)
                .addScalar("id", UUID.class)
                .addScalar("kind", String.class)
                .addScalar("code", String.class)
                .addScalar("service", String.class)
                .addScalar("urgency", String.class)
                .addScalar("agency", UUID.class)
                .addScalar("since", Instant.class)
                .addScalar("due", Instant.class)
                .setParameter("never", NEVER)
                .setParameter("at", after.at())
                .setParameter("last", after.id())
                .setParameter("most", limit + 1)
                .getResultStream()
                .map(OpenStepRepository::step)
                .toList();
    }

    private NativeQuery<Tuple> open(Reader reader, Since since) {
        return db.createNativeQuery(PAGE, Tuple.class)
                .setParameter("agency", reader.agency())
                .setParameter("reader", reader.account())
                .setParameter("sends", reader.sends())
                .setParameter("supervises", reader.supervises())
                .setParameter("now", since.now())
                .setParameter("listedSince", since.listed())
                .setParameter("sentSince", since.sent())
                .setParameter("draftsUntil", since.drafts());
    }

    private static OpenStep step(Tuple row) {
        var due = row.get("due", Instant.class);
        return new OpenStep(
                row.get("id", UUID.class),
                StepKind.valueOf(row.get("kind", String.class)),
                row.get("code", String.class),
                ServiceCode.valueOf(row.get("service", String.class)),
                Optional.ofNullable(row.get("urgency", String.class))
                        .map(Urgency::valueOf)
                        .orElse(null),
                row.get("agency", UUID.class),
                row.get("since", Instant.class),
                due.equals(NEVER) ? null : due);
    }

    /** Who looks, and whether they work with what their agency has sent: a desk does not. */
    record Reader(UUID agency, UUID account, boolean sends, boolean supervises) {}

    /** Now, from when on something is listed or looked for, and until when a draft is kept that is listed. */
    record Since(Instant now, Instant listed, Instant sent, Instant drafts) {}
}
