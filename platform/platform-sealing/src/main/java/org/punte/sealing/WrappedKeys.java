package org.punte.sealing;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/**
 * The wrapped keys, in a database of their own: restoring an old backup of the data must not bring back a key that was
 * forgotten. The datasource takes no part in transactions, so each statement is committed when it returns.
 */
@Singleton
class WrappedKeys {
    private final Instance<AgroalDataSource> keys;

    /** Asked for late: a service without subject keys has no such database. */
    WrappedKeys(@DataSource("keys") Instance<AgroalDataSource> keys) {
        this.keys = keys;
    }

    /** Empty when the subject never had a key, or it was forgotten. */
    Optional<byte[]> find(UUID subject) {
        return with("select keyset from wrapped_key where subject = ?", select -> {
            select.setObject(1, subject);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.ofNullable(row.getBytes(1)) : Optional.empty();
            }
        });
    }

    /** Keeps the key that is there already, also the memory of one that was forgotten. */
    void addIfAbsent(UUID subject, byte[] wrapped) {
        with("insert into wrapped_key (subject, keyset) values (?, ?) on conflict do nothing", insert -> {
            insert.setObject(1, subject);
            insert.setBytes(2, wrapped);
            return insert.executeUpdate();
        });
    }

    /** Also for a subject that never had a key: from now on it cannot get one. */
    void forget(UUID subject) {
        with("""
                insert into wrapped_key (subject, forgotten_at) values (?, clock_timestamp())
                on conflict (subject) do update set keyset = null, forgotten_at = excluded.forgotten_at
                 where wrapped_key.forgotten_at is null""", update -> {
            update.setObject(1, subject);
            return update.executeUpdate();
        });
    }

    private <T> T with(String sql, Work<T> work) {
        try (Connection connection = keys.get().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The key database does not answer", e);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }
}
