package org.punte.bench.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;

/** One pooled connection with everything prepared. */
final class IdealSession implements AutoCloseable {
    private static final String PAYLOAD = "{\"specversion\":\"1.0\",\"padding\":\"" + "x".repeat(320) + "\"}";
    private final Connection connection;
    private final PreparedStatement insert;
    private final PreparedStatement move;
    private final PreparedStatement event;
    private final PreparedStatement audit;
    private final PreparedStatement inbox;
    private final PreparedStatement one;

    IdealSession(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        insert = connection.prepareStatement("insert into referral values (?,0,?,?,?,?,?,?,'SENT',?,?,?)");
        move = connection.prepareStatement(
                "update referral set status = ?, version = version + 1 where id = ? and version = ?");
        event = connection.prepareStatement("insert into outbox (id, subject, type, payload, at) values (?,?,?,?,?)");
        audit = connection.prepareStatement("insert into audit values (?,?,?,?,?)");
        inbox = connection.prepareStatement(
                "select id, version, sender, service, urgency, status, envelope, sent_at, answer_by"
                        + " from referral where receiver = ? order by sent_at desc, id desc limit 20");
        one = connection.prepareStatement("select * from referral where id = ?");
    }

    void submit(UUID id, UUID sender, UUID receiver) throws SQLException {
        var now = new Timestamp(System.currentTimeMillis());
        Object[] values = {
            id, sender, receiver, sender, receiver, "ACC_SHELTER", "NORMAL", "{\"ageBand\":\"ADULT\"}", now, now
        };
        for (int index = 0; index < values.length; index++) insert.setObject(index + 1, values[index]);
        insert.executeUpdate();
        tell(id, sender, "referral.sent.v1");
    }

    void move(UUID id, int version, String status, UUID account) throws SQLException {
        move.setString(1, status);
        move.setObject(2, id);
        move.setInt(3, version);
        if (move.executeUpdate() != 1) throw new SQLException("Stale");
        tell(id, account, status);
    }

    boolean inboxShows(UUID receiver, UUID id) throws SQLException {
        boolean found = false;
        inbox.setObject(1, receiver);
        try (var rows = inbox.executeQuery()) {
            while (rows.next()) found |= id.equals(rows.getObject(1, UUID.class));
        }
        connection.commit();
        return found;
    }

    void read(UUID id) throws SQLException {
        one.setObject(1, id);
        try (var rows = one.executeQuery()) {
            if (!rows.next()) throw new SQLException("Lost " + id);
        }
        connection.commit();
    }

    void undo() throws SQLException {
        connection.rollback();
    }

    private void tell(UUID id, UUID account, String what) throws SQLException {
        var now = new Timestamp(System.currentTimeMillis());
        Object[] told = {UUID.randomUUID(), id, what, PAYLOAD, now};
        for (int index = 0; index < told.length; index++) event.setObject(index + 1, told[index]);
        event.executeUpdate();
        Object[] line = {UUID.randomUUID(), id, account, what, now};
        for (int index = 0; index < line.length; index++) audit.setObject(index + 1, line[index]);
        audit.executeUpdate();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
