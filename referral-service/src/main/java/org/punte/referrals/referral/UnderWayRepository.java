package org.punte.referrals.referral;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.conflict.Conflicts;
import org.punte.referrals.referral.ReferralRepository.Reader;
import org.punte.web.page.Position;

/** What an agency has sent and is not over, what is due first first: read from what is open, however much it ever sent. */
@ApplicationScoped
class UnderWayRepository {
    // a question is due when the sender has to answer it
    private static final String PAGE = """
            select id, due_at from (
                select r.id, least(o.due_at, r.question_due_at) as due_at
                from under_way() o join referral r on r.id = o.referral
                where r.sender = :agency
                  and (cast(:status as text) is null or r.status = :status)
                  and (cast(:urgency as text) is null or r.urgency = :urgency)
                  and (cast(:service as text) is null or r.service = :service)
                  and (cast(:person as uuid) is null or r.person = :person)""" + Conflicts.NOT_HIDDEN_IN_SQL + """
            ) open where (due_at, id) > (:at, :last) order by due_at, id limit :most""";

    private final Session db;

    UnderWayRepository(Session db) {
        this.db = db;
    }

    /** One row more than asked tells of a next page. */
    List<UnderWay> page(Reader reader, Filter filter, Position after, int limit) {
        var places = db.createNativeQuery(PAGE, Tuple.class)
                .addScalar("id", UUID.class)
                .addScalar("due_at", Instant.class)
                .setParameter("agency", reader.agency())
                .setParameter("reader", reader.account())
                .setParameter("status", word(filter.status()), String.class)
                .setParameter("urgency", word(filter.urgency()), String.class)
                .setParameter("service", word(filter.service()), String.class)
                .setParameter("person", filter.person(), UUID.class)
                .setParameter("at", after.at())
                .setParameter("last", after.id())
                .setParameter("most", limit + 1)
                .getResultList();
        return filled(places);
    }

    private List<UnderWay> filled(List<Tuple> places) {
        var ids = places.stream().map(place -> place.get("id", UUID.class)).toList();
        var found = db.createSelectionQuery("from Referral where id in :ids", Referral.class)
                .setParameter("ids", ids)
                .setReadOnly(true)
                .getResultStream()
                .collect(toMap(one -> one.id, identity()));
        return places.stream()
                .map(place -> new UnderWay(found.get(place.get("id", UUID.class)), place.get("due_at", Instant.class)))
                .toList();
    }

    private static @Nullable String word(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    /** A referral, and when something of it is due next; at the end of time where nothing is. */
    record UnderWay(Referral referral, Instant due) {}
}
