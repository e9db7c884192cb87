package org.punte.referrals.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.punte.referrals.colleague.Colleagues;
import org.punte.referrals.conflict.Conflicts;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.web.page.Position;
import org.punte.web.query.Listed;

/** Lists and counts a desk: both are the one query over its items. Nothing of another agency, nothing hidden from the reader. */
@ApplicationScoped
class DeskRepository {
    /** Who works here, whether the reader does, and who stepped aside from what, found once for all items; {@code item} is what is looked at. */
    private static final String HERE = """
            with here as materialized (
                select h.who, :reader = any(h.who) as reads
                from (select array(select s.account from standing s
                                   where s.agency = :agency and not s.blocked and s.roles && cast(:atWork as text[])) as who) h),
            apart as materialized\s""" + Conflicts.ASIDE_IN_SQL + """
            ,
            item as not materialized (""";

    private static final String APART = "(select a.referral, a.account from apart a)";
    private static final String HIDDEN = "(select a.referral from apart a where a.account = :reader)";
    /** Whoever of those that were named works here, and may deal with it. */
    private static final String WORKING = """
            select w.worker from unnest(d.workers) as w(worker)
            where w.worker = any(here.who) and (d.referral, w.worker) not in\s""" + APART;
    /** The database builds only what a list or a count asks for: a count looks at each worker only where somebody stepped aside. */
    private static final String ITEMS =
            HERE + """
            select d.*, d.claimed_by as claimed,
                   case when d.claimed_by = any(here.who) and (d.referral, d.claimed_by) not in %1$s then d.claimed_by end as holder,
                   d.workers is not null as named,
                   case when d.workers is null then false
                        when d.referral in (select a.referral from apart a) then exists (%2$s)
                        else d.workers && here.who end as staffed,
                   here.reads and coalesce(:reader = any(d.workers), false) as served,
                   array(%2$s) as working,
                   d.status in %3$s
                        and d.sender in (select a.id from agency a where a.status = 'SUSPENDED') as frozen
            from desk_item d cross join here
            where d.receiver = :agency and d.referral not in\s""".formatted(APART, WORKING, Listed.of(ReferralStatus.AWAITING_ANSWER)) + HIDDEN;

    private static final String SEEN = "select *, " + DeskView.TO_ASSIGN.words() + " as to_assign from item";
    /** With how many others it was sent: looked up for the rows of a page alone. Nothing where one of them is hidden from the reader. */
    private static final String SHOWN = """
            i.*, (select cast(count(*) - 1 as int) from referral r join referral c on c.party = r.party
                  where r.id = i.referral
                  having count(*) > 1 and not bool_or(c.id in\s""" + HIDDEN + ")) as others from ";

    private static final String COUNTS = Arrays.stream(DeskView.values())
            .map(view -> "count(*) filter (where %s) as n%d".formatted(view.words(), view.ordinal()))
            .collect(Collectors.joining(", ", "select ", " from item"));
    private static final String PAGE = " and (due_at, referral) > (:at, :last) order by due_at, referral limit :most";

    private final Session db;

    DeskRepository(Session db) {
        this.db = db;
    }

    /** The first page and how many there are, in one moment of the database. One row more than asked tells of a next page. */
    Seen first(Reader reader, DeskFilter filter, int limit) {
        var words = filter.view().words();
        var sql = ITEMS + filter.words() + ") select n.*, " + SHOWN + "(" + COUNTS + ") n left join lateral (" + SEEN
                + " where " + words + PAGE + ") i on true order by i.due_at, i.referral";
        var query = page(read(sql, reader), filter, Position.FIRST, limit).setParameter("now", reader.now());
        for (var view : DeskView.values()) query.addScalar("n" + view.ordinal(), Long.class);
        var rows = query.getResultList();
        var items = rows.stream().filter(row -> row.get("referral") != null).map(row -> item(row, reader));
        return new Seen(items.toList(), counts(rows.get(0)));
    }

    /** Further down: the index leads to the place, however deep it is. */
    List<DeskItem> after(Reader reader, DeskFilter filter, Position after, int limit) {
        var words = filter.view().words();
        var sql = ITEMS + filter.words() + ") select " + SHOWN + "(" + SEEN + " where " + words + PAGE
                + ") i order by i.due_at, i.referral";
        var query = page(read(sql, reader), filter, after, limit);
        if (words.contains(":now")) query.setParameter("now", reader.now());
        return query.getResultStream().map(row -> item(row, reader)).toList();
    }

    Optional<DeskItem> find(Reader reader, UUID referral) {
        return read(ITEMS + " and d.referral = :referral) select " + SHOWN + "(" + SEEN + ") i", reader)
                .setParameter("referral", referral)
                .getResultStream()
                .map(row -> item(row, reader))
                .findFirst();
    }

    private NativeQuery<Tuple> read(String sql, Reader reader) {
        return db.createNativeQuery(sql, Tuple.class)
                .addScalar("referral", UUID.class)
                .addScalar("code", String.class)
                .addScalar("sender", UUID.class)
                .addScalar("service", String.class)
                .addScalar("urgency", String.class)
                .addScalar("region", String.class)
                .addScalar("status", String.class)
                .addScalar("sent_at", Instant.class)
                .addScalar("due_at", Instant.class)
                .addScalar("promised", Boolean.class)
                .addScalar("others", Integer.class)
                .addScalar("holder", UUID.class)
                .addScalar("working", UUID[].class)
                .addScalar("to_assign", Boolean.class)
                .addScalar("version", Integer.class)
                .addScalar("frozen", Boolean.class)
                .setParameter("agency", reader.agency())
                .setParameter("reader", reader.account())
                .setParameter("atWork", Colleagues.AT_WORK.toArray(String[]::new), String[].class);
    }

    private static NativeQuery<Tuple> page(NativeQuery<Tuple> query, DeskFilter filter, Position after, int limit) {
        filter.values().forEach(query::setParameter);
        return query.setParameter("at", after.at())
                .setParameter("last", after.id())
                .setParameter("most", limit + 1);
    }

    private static DeskItem item(Tuple row, Reader reader) {
        var due = row.get("due_at", Instant.class);
        boolean frozen = row.get("frozen", Boolean.class);
        var holder = row.get("holder", UUID.class);
        var working = List.of(row.get("working", UUID[].class));
        return new DeskItem(
                row.get("referral", UUID.class),
                row.get("code", String.class),
                row.get("sender", UUID.class),
                ServiceCode.valueOf(row.get("service", String.class)),
                Urgency.valueOf(row.get("urgency", String.class)),
                row.get("region", String.class),
                ReferralStatus.valueOf(row.get("status", String.class)),
                row.get("sent_at", Instant.class),
                due.equals(DeskItemRepository.NEVER) ? null : due,
                due.isBefore(reader.now()) && !frozen,
                frozen,
                row.get("promised", Boolean.class),
                row.get("others", Integer.class),
                holder,
                working,
                row.get("to_assign", Boolean.class),
                row.get("version", Integer.class));
    }

    private static DeskCounts counts(Tuple row) {
        return new DeskCounts(
                row.get("n" + DeskView.ALL.ordinal(), Long.class),
                row.get("n" + DeskView.OVERDUE.ordinal(), Long.class),
                row.get("n" + DeskView.MINE.ordinal(), Long.class),
                row.get("n" + DeskView.UNCLAIMED.ordinal(), Long.class),
                row.get("n" + DeskView.TO_ASSIGN.ordinal(), Long.class));
    }

    /** Who looks, and when. */
    record Reader(UUID agency, UUID account, Instant now) {}

    /** Items and counts of one moment. */
    record Seen(List<DeskItem> items, DeskCounts counts) {}
}
