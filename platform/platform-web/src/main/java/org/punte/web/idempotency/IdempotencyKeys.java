package org.punte.web.idempotency;

import static org.punte.web.problem.CommonProblem.IDEMPOTENCY_KEY_BUSY;
import static org.punte.web.problem.CommonProblem.IDEMPOTENCY_KEY_REUSED;

import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.punte.sealing.ServiceSealer;
import org.punte.web.isolation.PlainSql;

/** The keys that clients have used; {@code Purge} of platform-messaging takes old ones away. */
@Singleton
class IdempotencyKeys {
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String CLAIM = """
            insert into idempotency (request, agency, account, body, created_at)
            values (?, ?, ?, ?, ?) on conflict do nothing""";
    private static final String FIND = "select body, status, location, resource from idempotency where request = ?";
    private static final String REMEMBER =
            "update idempotency set status = ?, location = ?, resource = ? where request = ?";

    private final PlainSql sql;
    private final ServiceSealer sealer;
    private final Clock clock;

    IdempotencyKeys(PlainSql sql, ServiceSealer sealer, Clock clock) {
        this.sql = sql;
        this.sealer = sealer;
        this.clock = clock;
    }

    /** Empty when the key is ours from now on; else what it led to. Waits a moment for a twin that is at work. */
    Optional<Outcome> claim(RequestKey key) {
        try {
            return insert(key) ? Optional.empty() : Optional.of(earlier(key));
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) throw IDEMPOTENCY_KEY_BUSY.because("Try again in a moment");
            throw new IllegalStateException("Key not claimed", e);
        }
    }

    void remember(RequestKey key, Outcome outcome) {
        try {
            sql.write(REMEMBER, outcome.status(), outcome.location(), outcome.resource(), key.request());
        } catch (SQLException e) {
            throw new IllegalStateException("Outcome not remembered", e);
        }
    }

    private boolean insert(RequestKey key) throws SQLException {
        return sql.write(
                        CLAIM,
                        key.request(),
                        key.agency(),
                        key.account(),
                        // sealed, because a short body could be guessed from its hash
                        sealer.seal(key.purpose(), key.hash()),
                        clock.instant().atOffset(ZoneOffset.UTC))
                == 1;
    }

    private Outcome earlier(RequestKey key) throws SQLException {
        return sql.read(FIND, rows -> earlier(key, rows), key.request());
    }

    private Outcome earlier(RequestKey key, ResultSet rows) throws SQLException {
        if (!rows.next()) throw IDEMPOTENCY_KEY_BUSY.because("Try again in a moment");
        if (!MessageDigest.isEqual(sealer.open(key.purpose(), rows.getBytes(1)), key.hash())) {
            throw IDEMPOTENCY_KEY_REUSED.because("The key was sent before with another body");
        }
        return new Outcome(rows.getInt(2), rows.getString(3), rows.getObject(4, UUID.class));
    }
}
