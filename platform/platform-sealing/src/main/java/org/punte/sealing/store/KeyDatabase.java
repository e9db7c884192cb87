package org.punte.sealing.store;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * The database of wrapped keys, apart from the data: restoring an old backup of the data must not bring back a key that was
 * forgotten. The datasource takes no part in transactions, so each statement is committed when it returns.
 */
@Singleton
public class KeyDatabase {
    private final Instance<AgroalDataSource> keys;

    /** Asked for late: a service without subject keys has no such database. */
    KeyDatabase(@DataSource("keys") Instance<AgroalDataSource> keys) {
        this.keys = keys;
    }

    /** Runs one statement, committed when it returns. */
    public <T> T with(String sql, Work<T> work) {
        try (Connection connection = keys.get().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The key database does not answer", e);
        }
    }

    /** What is done with one statement. */
    public interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
