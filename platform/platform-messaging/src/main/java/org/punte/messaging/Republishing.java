package org.punte.messaging;

/**
 * Tells the present state of an owner again, so that read models elsewhere can be rebuilt. Every owner has one; it
 * publishes through the outbox, many rows by {@link org.punte.messaging.chunk.Chunks}, and runs when a service starts with
 * {@code punte.republish=true}.
 */
public interface Republishing {
    /** How many subjects were told. */
    int republish();
}
