package org.punte.messaging;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.punte.messaging.broker.EventHeaders;
import org.punte.messaging.broker.Sender;

/**
 * Tells at once, past the outbox: for what is true only now. Said late it would be worth nothing, so nothing is kept when
 * Kafka does not take it.
 */
@ApplicationScoped
public class Announcing {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Envelopes envelopes;
    private final Sender sender;
    private boolean failing;

    Announcing(Envelopes envelopes, Sender sender) {
        this.envelopes = envelopes;
        this.sender = sender;
    }

    /** Returns when Kafka has it or does not take it. One at a time. */
    public synchronized void tell(DomainEvent event) {
        var envelope = envelopes.of(event);
        try {
            sender.send(
                            envelope.subject().toString(),
                            envelope.write(),
                            EventHeaders.of(envelope.id(), envelope.type(), null))
                    .await()
                    .atMost(PATIENCE);
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) Log.warnf("%s is not told: %s", event.type(), e.toString());
            failing = true;
        }
    }
}
