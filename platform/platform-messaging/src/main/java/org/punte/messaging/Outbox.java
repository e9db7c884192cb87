package org.punte.messaging;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Records events in the caller's transaction; the relay sends them after commit. */
@ApplicationScoped
public class Outbox {
    private static final String INSERT =
            "insert into outbox (id, subject, type, payload, traceparent) values (?, ?, ?, ?::jsonb, ?)";

    private final Envelopes envelopes;
    private final AgroalDataSource database;
    private final EntityManager entities;
    private final RelayWakeUp relay;

    Outbox(Envelopes envelopes, AgroalDataSource database, EntityManager entities, RelayWakeUp relay) {
        this.envelopes = envelopes;
        this.database = database;
        this.entities = entities;
        this.relay = relay;
    }

    /**
     * Flushes first, for two reasons. A stale copy is refused here, inside the workflow, not at commit. And the subject's
     * row is locked before the event gets its position, so that positions follow the order in which a subject changed.
     */
    @Transactional(TxType.MANDATORY)
    public void publish(DomainEvent event) {
        entities.flush();
        insert(envelopes.of(event));
        relay.afterCommit();
    }

    /** Plain JDBC on the transaction's own connection: one round trip, no query to plan. */
    private void insert(EventEnvelope envelope) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, envelope.id());
            insert.setObject(2, envelope.subject());
            insert.setString(3, envelope.type());
            insert.setString(4, envelope.write());
            insert.setString(5, TraceContext.traceparent());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("An event cannot be recorded", e);
        }
    }
}
