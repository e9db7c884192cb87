package org.punte.messaging;

/**
 * Tells the present state of an owner again, so that read models elsewhere can be rebuilt. Every owner has one; it
 * publishes through the outbox, in a transaction per chunk, and runs when a service starts with
 * {@code punte.republish=true}.
 */
public interface Republishing {
    /** How many subjects were told. */
    int republish();
}
