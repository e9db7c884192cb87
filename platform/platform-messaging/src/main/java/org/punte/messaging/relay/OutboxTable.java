package org.punte.messaging.relay;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The relay's statements on the outbox. */
@Singleton
class OutboxTable {
    /**
     * One replica at a time: two would reorder the events of one subject. A row that comes back after a crash is only sent
     * again, so taking away does not wait for the disk. The table is empty as often as not, but what vacuum has not come to yet
     * still fills its pages: it is read by its key, whatever the planner thinks of a table so small.
     */
    private static final String LEAD = """
            select set_config('punte.leads', pg_try_advisory_xact_lock(hashtext('outbox-relay'))::text, true) = 'true',
                   set_config('synchronous_commit', 'off', true), set_config('enable_seqscan', 'off', true)""";

    /**
     * What is committed, in the order of positions. Sent along with the first, but a statement of its own: it sees what the leader before
     * took away, and reads nothing where another one leads. Subjects that are passed over are few, and wait whole. "Position above the last
     * one seen" would lose rows: they do not commit in order.
     */
    private static final String UNSENT = """
            select position, id, subject, type, payload, traceparent, xid < pg_snapshot_xmin(pg_current_snapshot())
              from outbox where current_setting('punte.leads') = 'true' and subject <> all(?) order by position limit ?""";

    private static final String OLDEST = "select id from outbox order by position limit 1";

    private static final String REMOVE = "delete from outbox where position = any(?)";

    /** What waits; nothing where another replica leads. The lead ends with the transaction. */
    Optional<List<Recorded>> lead(Connection connection, int limit, Set<UUID> but) throws SQLException {
        try (PreparedStatement both = connection.prepareStatement(LEAD + "; " + UNSENT)) {
            both.setArray(1, connection.createArrayOf("uuid", but.toArray()));
            both.setInt(2, limit);
            both.execute();
            if (!isLeading(both)) return Optional.empty();
            both.getMoreResults();
            return Optional.of(unsent(both));
        }
    }

    private static boolean isLeading(PreparedStatement both) throws SQLException {
        try (ResultSet row = both.getResultSet()) {
            return row.next() && row.getBoolean(1);
        }
    }

    private static List<Recorded> unsent(PreparedStatement both) throws SQLException {
        try (ResultSet row = both.getResultSet()) {
            List<Recorded> rows = new ArrayList<>();
            while (row.next()) rows.add(recorded(row));
            return rows;
        }
    }

    /** What has waited longest, whether or not it may be sent. */
    Optional<UUID> oldest(Connection connection) throws SQLException {
        try (PreparedStatement oldest = connection.prepareStatement(OLDEST);
                ResultSet row = oldest.executeQuery()) {
            return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
        }
    }

    void remove(Connection connection, Collection<Long> positions) throws SQLException {
        if (positions.isEmpty()) return;
        try (PreparedStatement remove = connection.prepareStatement(REMOVE)) {
            remove.setArray(1, connection.createArrayOf("bigint", positions.toArray()));
            remove.executeUpdate();
        }
    }

    private static Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getBoolean(7));
    }
}
