package org.punte.journeys;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/**
 * A transaction that stays open on the same server. No relay sends anything that was committed after it began, so a story can look at the
 * instant between commit and relay for as long as it likes (up to the server's limit for idle transactions of services, which this is not).
 */
final class OpenTransaction implements AutoCloseable {
    private final Network network;
    private final Connection held;

    private OpenTransaction(Network network) throws SQLException {
        this.network = network;
        this.held = connect(network, "postgres");
        held.setAutoCommit(false);
        try (var statement = held.createStatement()) {
            statement.execute("select pg_current_xact_id()");
        }
    }

    static OpenTransaction holdingTheRelay(Network network) throws SQLException {
        return new OpenTransaction(network);
    }

    /** Whether it holds still. */
    boolean isOpen() throws SQLException {
        try (var statement = held.createStatement();
                var row = statement.executeQuery("select 1")) {
            return row.next();
        }
    }

    /** Events of this subject that lie in referral-service's outbox. */
    long unsent(UUID subject) throws SQLException {
        try (var connection = connect(network, "punte_referral");
                var query = connection.prepareStatement("select count(*) from outbox where subject = ?")) {
            query.setObject(1, subject);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        held.rollback();
        held.close();
    }

    static Connection connect(Network network, String database) throws SQLException {
        var parts = network.system().infrastructure();
        return DriverManager.getConnection(
                parts.jdbcUrl(database), parts.fact("postgres.user"), parts.fact("postgres.password"));
    }
}
