package org.punte.messaging.relay;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/** Up to which moment everything that was committed has been acknowledged by Kafka, whichever replica sent it. */
@Singleton
public class Untold {
    private static final String OLDEST = """
            select min((payload ->> 'time')::timestamptz) from outbox where type = any(?)""";

    private final AgroalDataSource database;
    private final Clock clock;

    Untold(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Whatever of these types was committed before this moment lies on the topic. An event is recorded before its commit,
     * so the time of the oldest unsent one is such a moment; without any it is the one before we looked.
     */
    public Instant nothingBefore(Set<String> types) {
        var looked = clock.instant();
        try (Connection connection = database.getConnection();
                PreparedStatement oldest = connection.prepareStatement(OLDEST)) {
            oldest.setArray(1, connection.createArrayOf("text", types.toArray()));
            try (ResultSet row = oldest.executeQuery()) {
                row.next();
                var waiting = row.getTimestamp(1);
                return waiting == null ? looked : waiting.toInstant();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The outbox cannot be read", e);
        }
    }
}
