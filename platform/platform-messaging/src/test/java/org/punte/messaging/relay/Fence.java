package org.punte.messaging.relay;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/** Transactions that have nothing to do with events: as long as one is open, nothing is sent that was committed since it began. */
@ApplicationScoped
class Fence {
    private final AgroalDataSource database;

    Fence(AgroalDataSource database) {
        this.database = database;
    }

    /** Open until it is rolled back. */
    Connection raised() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_current_xact_id()");
        }
        return connection;
    }
}
