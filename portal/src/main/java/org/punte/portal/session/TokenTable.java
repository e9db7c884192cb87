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
        return read("select sealed from session_token where row = ? and until > ?", row, at(now));
    }

    /** What the row holds, for the one request that renews it until then; null while another one does. */
    byte @Nullable [] claim(byte[] row, Instant now, Instant until) {
        return read("""
                update session_token set renewing_until = ?
                 where row = ? and until > ? and (renewing_until is null or renewing_until <= ?) returning sealed""", at(until), row, at(now), at(now));
    }

    void release(byte[] row) {
        run("update session_token set renewing_until = null where row = ?", (Object) row);
    }

    /** False when the session was ended meanwhile. */
    boolean renew(byte[] row, byte[] sealed, Instant until) {
        var renewed = read("""
                update session_token set sealed = ?, until = ?, renewing_until = null where row = ? returning sealed""", sealed, at(until), row);
        return renewed != null;
    }

    /** The session ends then, unless its tokens are renewed before. */
    void lapse(byte[] row, Instant at) {
        run("update session_token set until = least(until, ?) where row = ?", at(at), row);
    }

    private byte @Nullable [] read(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            var rows = statement.executeQuery();
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
