package org.punte.referrals.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.punte.referrals.smallcell.Breadth;
import org.punte.referrals.smallcell.Counted;
import org.punte.referrals.smallcell.Shown;
import org.punte.web.query.Column;

/** True counts, frozen for the agency that keeps the network, and what of them is shown to all. */
@ApplicationScoped
class CountRepository {
    private static final String COUNT =
            "select measure, item, region, n, hours, senders, receivers, persons from quarter_figures(:year, :quarter)";
    private static final String FREEZE = """
            insert into release_count (release, agency, measure, item, region, n, hours, senders, receivers, persons)
            values (:release, :agency, :measure, :item, :region, :n, :hours, :senders, :receivers, :persons)""";
    private static final String FROZEN =
            "select measure, item, region, n, hours from kept_counts(:release) order by measure, item, region";
    private static final String SHOW =
            "insert into release_cell (release, measure, item, region, n) values (:release, :measure, :item, :region, :n)";
    private static final String SHOWN =
            "select measure, item, region, n, null as hours from release_cell where release = :release order by measure, item, region";
    private static final String DISCARD = "select true from discard_counts(:release)";
    private static final String KEEPS = """
            select count(*) from standing where agency = :agency and not blocked and not client and 'network-admin' = any (roles)""";

    private final Session db;

    CountRepository(Session db) {
        this.db = db;
    }

    /** Whether the agency keeps the network: the network's administrators are its people. */
    boolean isKeeper(UUID agency) {
        return Column.of(db, KEEPS, Long.class).setParameter("agency", agency).getSingleResult() > 0;
    }

    List<Counted> count(Release release) {
        var query = db.createNativeQuery(COUNT, Tuple.class)
                .setParameter("year", release.year)
                .setParameter("quarter", release.quarter)
                .addScalar("senders", Long.class)
                .addScalar("receivers", Long.class)
                .addScalar("persons", Long.class);
        return scalars(query).stream().map(row -> counted(row, breadth(row))).toList();
    }

    /** Whoever kept the network then: for whoever keeps it now. From how many it came is not asked again. */
    List<Counted> frozen(UUID release) {
        var query = db.createNativeQuery(FROZEN, Tuple.class).setParameter("release", release);
        return scalars(query).stream().map(row -> counted(row, Breadth.UNKNOWN)).toList();
    }

    void freeze(UUID release, UUID agency, List<Counted> counts) {
        for (var count : counts)
            db.createNativeMutationQuery(FREEZE)
                    .setParameter("release", release)
                    .setParameter("agency", agency)
                    .setParameter("measure", count.measure())
                    .setParameter("item", count.item())
                    .setParameter("region", count.region())
                    .setParameter("n", count.n())
                    .setParameter("hours", count.hours(), Double.class)
                    .setParameter("senders", count.breadth().senders(), Long.class)
                    .setParameter("receivers", count.breadth().receivers(), Long.class)
                    .setParameter("persons", count.breadth().persons(), Long.class)
                    .executeUpdate();
    }

    /** Of what was not published, whoever prepared it: for whoever keeps the network now. */
    void discard(UUID release) {
        Column.of(db, DISCARD, Boolean.class).setParameter("release", release).getSingleResult();
    }

    void show(UUID release, List<Shown> figures) {
        for (var figure : figures)
            db.createNativeMutationQuery(SHOW)
                    .setParameter("release", release)
                    .setParameter("measure", figure.measure())
                    .setParameter("item", figure.item())
                    .setParameter("region", figure.region())
                    .setParameter("n", figure.n(), Long.class)
                    .executeUpdate();
    }

    List<Shown> shown(UUID release) {
        return scalars(db.createNativeQuery(SHOWN, Tuple.class).setParameter("release", release)).stream()
                .map(row -> new Shown(
                        row.get("measure", String.class),
                        row.get("item", String.class),
                        row.get("region", String.class),
                        row.get("n", Long.class)))
                .toList();
    }

    private static Counted counted(Tuple row, Breadth breadth) {
        return new Counted(
                row.get("measure", String.class),
                row.get("item", String.class),
                row.get("region", String.class),
                row.get("n", Long.class),
                row.get("hours", Double.class),
                breadth);
    }

    private static Breadth breadth(Tuple row) {
        return new Breadth(
                row.get("senders", Long.class), row.get("receivers", Long.class), row.get("persons", Long.class));
    }

    private static List<Tuple> scalars(NativeQuery<Tuple> query) {
        return query.addScalar("measure", String.class)
                .addScalar("item", String.class)
                .addScalar("region", String.class)
                .addScalar("n", Long.class)
                .addScalar("hours", Double.class)
                .getResultList();
    }
}
