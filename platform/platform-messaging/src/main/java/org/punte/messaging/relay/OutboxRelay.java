package org.punte.messaging.relay;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** Sends recorded events, in order per subject, at least once. */
@Singleton
class OutboxRelay {
    private final AgroalDataSource database;
    private final OutboxTable outbox;
    private final BatchSender sender;
    private final RelayMeters meters;

    OutboxRelay(AgroalDataSource database, OutboxTable outbox, BatchSender sender, RelayMeters meters) {
        this.database = database;
        this.outbox = outbox;
        this.sender = sender;
        this.meters = meters;
    }

    /** Send, wait once, take away once. The transaction holds the lead; it writes only after Kafka has answered. */
    Round relay(int limit) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Round round = relay(connection, limit);
                connection.commit();
                return round;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private Round relay(Connection connection, int limit) throws SQLException {
        var waiting = outbox.lead(connection, limit);
        if (waiting.isEmpty()) return Round.NOT_OURS;
        List<Recorded> unsent = waiting.get();
        List<Recorded> batch = NextPerSubject.of(unsent);
        Set<Long> acknowledged = batch.isEmpty() ? Set.of() : sender.send(batch);
        outbox.remove(connection, acknowledged);
        meters.count(unsent, acknowledged);
        boolean othersWait = acknowledged.size() < unsent.size() || unsent.size() == limit;
        return new Round(acknowledged.size(), othersWait, acknowledged.size() < batch.size());
    }
}
