package org.punte.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import org.punte.web.isolation.PlainSql;

/** Records events in the caller's transaction; the relay sends them after commit. */
@ApplicationScoped
public class Outbox {
    private static final String INSERT =
            "insert into outbox (id, subject, type, payload, traceparent) values (?, ?, ?, ?::json, ?)";

    private final Envelopes envelopes;
    private final PlainSql sql;
    private final EntityManager entities;
    private final RelayWakeUp relay;

    Outbox(Envelopes envelopes, PlainSql sql, EntityManager entities, RelayWakeUp relay) {
        this.envelopes = envelopes;
        this.sql = sql;
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

    /** One round trip, no query to plan. */
    private void insert(EventEnvelope envelope) {
        try {
            sql.write(
                    INSERT,
                    envelope.id(),
                    envelope.subject(),
                    envelope.type(),
                    envelope.write(),
                    TraceContext.traceparent());
        } catch (SQLException e) {
            throw new IllegalStateException("An event cannot be recorded", e);
        }
    }
}
