package org.punte.referrals.referral;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.jpa.HibernateHints;
import org.punte.referrals.colleague.Colleagues;
import org.punte.referrals.conflict.Conflicts;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.referral.ReferralRepository.Reader;
import org.punte.web.page.Position;
import org.punte.web.query.Listed;

/** The lists that people read, page by page, without what is hidden from them. One row more than asked tells of a next page. */
@ApplicationScoped
class ListedRepository implements PanacheRepositoryBase<Referral, UUID> {
    private static final String NEWEST_FIRST =
            " and status <> DRAFT and (brought.sentAt, id) < (:at, :last) order by brought.sentAt desc, id desc";

    private static final String UNASSIGNED = """
            select r.* from referral r
            where r.receiver = :agency and r.status in %s and (r.sent_at, r.id) < (:at, :last)
              and not exists (select from standing s where s.agency = r.receiver and s.account = any (r.workers)
                              and not s.blocked and s.roles && cast(:atWork as text[])
                              and (r.id, s.account) not in\s""".formatted(Listed.of(ReferralStatus.IN_HAND)) + Conflicts.ASIDE_IN_SQL
            + ")" + Conflicts.NOT_HIDDEN_IN_SQL + " order by r.sent_at desc, r.id desc";

    List<Referral> received(Reader reader, Filter filter, Position after, int limit) {
        return page("receiver = :agency", reader, filter, after, limit);
    }

    List<Referral> sent(Reader reader, Filter filter, Position after, int limit) {
        return page("sender = :agency", reader, filter, after, limit);
    }

    List<Referral> drafts(UUID author, Position after, int limit) {
        return find(
                        "author = :author and status = DRAFT and brought.sentAt is null and (createdAt, id) < (:at, :last)"
                                + Conflicts.NOT_HIDDEN + " order by createdAt desc, id desc",
                        Parameters.with("author", author)
                                .and("reader", author)
                                .and("at", after.at())
                                .and("last", after.id()))
                .range(0, limit)
                .list();
    }

    /** Taken on by the agency, and all whom it named are gone, blocked or no longer work with people; newest first. */
    List<Referral> unassigned(Reader reader, Position after, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(UNASSIGNED, Referral.class)
                .setParameter("agency", reader.agency())
                .setParameter("reader", reader.account())
                .setParameter("at", after.at())
                .setParameter("last", after.id())
                .setParameter("atWork", Colleagues.AT_WORK.toArray(String[]::new), String[].class)
                .setMaxResults(limit + 1)
                .getResultList();
    }

    private List<Referral> page(String side, Reader reader, Filter filter, Position after, int limit) {
        var parameters = Parameters.with("agency", reader.agency())
                .and("reader", reader.account())
                .and("at", after.at())
                .and("last", after.id());
        filter.parameters().forEach(parameters::and);
        // only our own words are joined here; every value is a parameter
        var query = side + filter.where() + Conflicts.NOT_HIDDEN + NEWEST_FIRST;
        return find(query, parameters)
                .withHint(HibernateHints.HINT_READ_ONLY, true)
                .range(0, limit)
                .list();
    }
}
