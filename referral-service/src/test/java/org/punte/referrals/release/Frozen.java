package org.punte.referrals.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.punte.referrals.smallcell.Breadth;
import org.punte.referrals.smallcell.Counted;
import org.punte.referrals.smallcell.Shown;
import org.punte.testing.Databases;

/** What lies in the database of a release, past every policy; and of what it is made, for whoever asks the database itself. */
final class Frozen {
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private Frozen() {}

    static List<Counted> counts(String release) {
        return read(
                "select measure, item, region, n, hours, senders, receivers, persons from release_count where release = ?",
                release,
                row -> new Counted(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getLong(4),
                        (Double) row.getObject(5),
                        new Breadth((Long) row.getObject(6), (Long) row.getObject(7), (Long) row.getObject(8))));
    }

    static List<Shown> of(String release) {
        return read(
                "select measure, item, region, n from release_cell where release = ?",
                release,
                row -> new Shown(row.getString(1), row.getString(2), row.getString(3), (Long) row.getObject(4)));
    }

    /** How many true counts of the first quarter the application's role is told when it acts for this agency. */
    static int toldTo(UUID agency, int year) {
        try (var connection = Databases.app();
                var query = connection.prepareStatement("select count(*) from quarter_figures(?, 1)")) {
            connection.setAutoCommit(false);
            try (var acts = connection.prepareStatement("select set_config('app.agency', ?, true)")) {
                acts.setString(1, agency.toString());
                acts.execute();
            }
            query.setInt(1, year);
            var row = query.executeQuery();
            row.next();
            int told = row.getInt(1);
            connection.rollback();
            return told;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Under which reasons declines of the first quarter are counted. */
    static Set<String> reasons(int year) {
        try (var connection = Databases.everything();
                var query = connection.prepareStatement(
                        "select item from count_quarter(?, 1) where measure = 'DECLINES' and item <> ''")) {
            query.setInt(1, year);
            var found = new HashSet<String>();
            for (var row = query.executeQuery(); row.next(); ) found.add(row.getString(1));
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a release of before an update lies there. */
    static void madeBy(int rule, String release) {
        try (var connection = Databases.everything();
                var change = connection.prepareStatement("update statistics_release set rule = ? where id = ?")) {
            change.setInt(1, rule);
            change.setObject(2, UUID.fromString(release));
            change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> List<T> read(String sql, String release, Reading<T> reading) {
        try (var connection = Databases.everything();
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, UUID.fromString(release));
            var found = new ArrayList<T>();
            try (var row = query.executeQuery()) {
                while (row.next()) found.add(reading.of(row));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
