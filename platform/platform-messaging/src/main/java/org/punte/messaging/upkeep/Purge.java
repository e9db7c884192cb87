package org.punte.messaging.upkeep;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/**
 * Takes away what the inbox and idempotency keys remember, once it is older than anybody asks for. By the clock of the
 * database, which wrote down when claims came, and keys by ours as well: one that is wrong must not make it forget.
 */
@ApplicationScoped
class Purge {
    /** Replicas share the work: what another one is taking away is passed over. */
    private static final String INBOX = """
            delete from inbox where ctid = any(array(
                select ctid from inbox where claimed_at < now() - make_interval(secs => ?) limit ? for update skip locked))""";

    /** The keys belong to agencies; only this function of the owner may touch all of them. */
    private static final String IDEMPOTENCY =
            "select forget_idempotency_keys(least(?, now() - make_interval(secs => ?)), ?)";

    private final AgroalDataSource database;
    private final PurgeConfig config;
    private final Clock clock;

    Purge(AgroalDataSource database, PurgeConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(every = "{punte.messaging.purge.every}", delayed = "{punte.messaging.purge.delayed}")
    void purge() {
        forget("inbox claims", this::chunkOfClaims, config.inbox());
        forget("idempotency keys", this::chunkOfKeys, config.idempotency());
    }

    /** What goes wrong with one kind keeps nothing else from going. */
    private void forget(String what, Chunk chunk, Duration age) {
        try {
            long all = 0;
            for (long gone = config.chunk(); gone == config.chunk(); all += gone) {
                gone = chunk.forget(age);
            }
            if (all > 0) Log.infof("Purged %d %s", all, what);
        } catch (SQLException e) {
            Log.errorf(e, "Not purged: %s", what);
        }
    }

    private long chunkOfClaims(Duration age) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INBOX)) {
            statement.setDouble(1, age.toSeconds());
            statement.setInt(2, config.chunk());
            return statement.executeUpdate();
        }
    }

    private long chunkOfKeys(Duration age) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(IDEMPOTENCY)) {
            statement.setObject(1, clock.instant().minus(age).atOffset(ZoneOffset.UTC));
            statement.setDouble(2, age.toSeconds());
            statement.setInt(3, config.chunk());
            try (ResultSet gone = statement.executeQuery()) {
                gone.next();
                return gone.getLong(1);
            }
        }
    }

    /** Takes some of those away that are older, and says how many. */
    private interface Chunk {
        long forget(Duration age) throws SQLException;
    }
}
