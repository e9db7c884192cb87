package org.punte.web.idempotency;

import static org.punte.web.problem.CommonProblem.IDEMPOTENCY_KEY_BUSY;
import static org.punte.web.problem.CommonProblem.IDEMPOTENCY_KEY_REUSED;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.punte.sealing.ServiceSealer;

/** The keys that clients have used. */
@Singleton
public class IdempotencyKeys {
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String CLAIM = """
            insert into idempotency (agency, account, method, path, key, body, created_at)
            values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String OF_KEY = " where agency = ? and account = ? and method = ? and path = ? and key = ?";
    private static final String FIND = "select body, status, location, resource from idempotency" + OF_KEY;
    private static final String REMEMBER = "update idempotency set status = ?, location = ?, resource = ?" + OF_KEY;

    private final AgroalDataSource database;
    private final ServiceSealer sealer;
    private final Clock clock;

    IdempotencyKeys(AgroalDataSource database, ServiceSealer sealer, Clock clock) {
        this.database = database;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** Forgets keys that no client will send again; returns how many. */
    public long forgetBefore(Instant instant) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("select forget_idempotency_keys(?)")) {
            statement.setTimestamp(1, Timestamp.from(instant));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Old keys not forgotten", e);
        }
    }

    /** Empty when the key is ours from now on; else what it led to. Waits a moment for a twin that is at work. */
    Optional<Outcome> claim(RequestKey key) {
        try (Connection connection = database.getConnection()) {
            return insert(connection, key) ? Optional.empty() : Optional.of(earlier(connection, key));
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) throw IDEMPOTENCY_KEY_BUSY.because("Try again in a moment");
            throw new IllegalStateException("Key not claimed", e);
        }
    }

    void remember(RequestKey key, Outcome outcome) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(REMEMBER)) {
            statement.setInt(1, outcome.status());
            statement.setString(2, outcome.location());
            statement.setObject(3, outcome.resource());
            bind(statement, 4, key);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Outcome not remembered", e);
        }
    }

    private boolean insert(Connection connection, RequestKey key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CLAIM)) {
            bind(statement, 1, key);
            // sealed, because a short body could be guessed from its hash
            statement.setBytes(6, sealer.seal(key.purpose(), key.hash()));
            statement.setTimestamp(7, Timestamp.from(clock.instant()));
            return statement.executeUpdate() == 1;
        }
    }

    private Outcome earlier(Connection connection, RequestKey key) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            bind(statement, 1, key);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) throw IDEMPOTENCY_KEY_BUSY.because("Try again in a moment");
                if (!MessageDigest.isEqual(sealer.open(key.purpose(), row.getBytes(1)), key.hash())) {
                    throw IDEMPOTENCY_KEY_REUSED.because("The key was sent before with another body");
                }
                return new Outcome(row.getInt(2), row.getString(3), row.getObject(4, UUID.class));
            }
        }
    }

    private static void bind(PreparedStatement statement, int first, RequestKey key) throws SQLException {
        statement.setObject(first, key.agency());
        statement.setObject(first + 1, key.account());
        statement.setString(first + 2, key.method());
        statement.setString(first + 3, key.path());
        statement.setString(first + 4, key.key());
    }
}
