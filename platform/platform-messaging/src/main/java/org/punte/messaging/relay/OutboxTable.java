package org.punte.messaging.relay;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The relay's statements on the outbox. */
@Singleton
class OutboxTable {
    /**
     * One replica at a time: two would reorder the events of one subject. Losing a mark in a crash only sends the event
     * again, so marking does not wait for the disk.
     */
    private static final String LEAD = """
            select pg_try_advisory_xact_lock(hashtext('outbox-relay')),
                   set_config('synchronous_commit', 'off', true)""";

    /** Committed and unsent. "Position above the last one seen" would lose rows: they do not commit in order. */
    private static final String UNSENT = """
            select position, id, subject, type, payload, traceparent, xid < pg_snapshot_xmin(pg_current_snapshot())
              from outbox where sent_at is null order by position limit ?""";

    private static final String MARK = "update outbox set sent_at = ? where position = any(?)";

    private final Clock clock;

    OutboxTable(Clock clock) {
        this.clock = clock;
    }

    boolean lead(Connection connection) throws SQLException {
        try (PreparedStatement lead = connection.prepareStatement(LEAD);
                ResultSet row = lead.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    List<Recorded> unsent(Connection connection, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(UNSENT)) {
            select.setInt(1, limit);
            List<Recorded> rows = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) rows.add(recorded(row));
            }
            return rows;
        }
    }

    void markSent(Connection connection, Collection<Long> positions) throws SQLException {
        if (positions.isEmpty()) return;
        try (PreparedStatement mark = connection.prepareStatement(MARK)) {
            mark.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            mark.setArray(2, connection.createArrayOf("bigint", positions.toArray()));
            mark.executeUpdate();
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
