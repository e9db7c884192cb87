package org.punte.portal.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The rows of {@code session_token}. */
@ApplicationScoped
class TokenTable {
    private final DataSource database;

    TokenTable(DataSource database) {
        this.database = database;
    }

    /** Every new session sweeps out the ones that ended. */
    void insert(byte[] row, byte[] sealed, Instant now, Instant until) {
        run("delete from session_token where until < ?", at(now));
        run("insert into session_token (row, sealed, until) values (?, ?, ?)", row, sealed, at(until));
    }

    void delete(byte[] row) {
        run("delete from session_token where row = ?", (Object) row);
    }

    byte @Nullable [] find(byte[] row, Instant now) {
        try (var connection = database.getConnection();
                var query =
                        connection.prepareStatement("select sealed from session_token where row = ? and until > ?")) {
            query.setBytes(1, row);
            query.setObject(2, at(now));
            var rows = query.executeQuery();
            return rows.next() ? rows.getBytes(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
