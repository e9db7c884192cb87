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
    private final Refused refused;
    private final RelayMeters meters;

    OutboxRelay(
            AgroalDataSource database, OutboxTable outbox, BatchSender sender, Refused refused, RelayMeters meters) {
        this.database = database;
        this.outbox = outbox;
        this.sender = sender;
        this.refused = refused;
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

    /** Where nothing can be sent: since when what waits has been waiting. */
    void look() throws SQLException {
        try (Connection connection = database.getConnection()) {
            meters.waits(outbox.oldest(connection));
        }
    }

    private Round relay(Connection connection, int limit) throws SQLException {
        var waiting = outbox.lead(connection, limit, refused.passedOver());
        if (waiting.isPresent() && waiting.get().isEmpty() && refused.forget())
            waiting = outbox.lead(connection, limit, Set.of());
        return waiting.isEmpty() ? Round.NOT_OURS : send(connection, waiting.get(), limit);
    }

    private Round send(Connection connection, List<Recorded> unsent, int limit) throws SQLException {
        List<Recorded> batch = NextPerSubject.of(unsent);
        Set<Long> acknowledged = batch.isEmpty() ? Set.of() : sender.send(batch);
        outbox.remove(connection, acknowledged);
        refused.note(batch, acknowledged);
        meters.count(unsent, acknowledged);
        if (refused.any()) meters.waits(outbox.oldest(connection));
        boolean othersWait = acknowledged.size() < unsent.size() || unsent.size() == limit;
        return new Round(acknowledged.size(), othersWait, acknowledged.size() < batch.size(), refused.any());
    }
}
