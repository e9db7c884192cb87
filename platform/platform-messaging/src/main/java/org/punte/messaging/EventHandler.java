package org.punte.messaging;

import java.util.Set;

/**
 * One feature's part in what other services tell. Each event reaches it once: the inbox remembers. The transaction may be
 * shared with events that came with it; when that fails each is tried again in one of its own (not after an error), then put aside,
 * while the other features go on. So an effect is in the database, or comes twice; and what is
 * remembered beside it until the commit is as old as the first event of that transaction.
 */
public interface EventHandler {
    /** By which the inbox remembers, unique in its service. Under a new name everything would be heard again. */
    String name();

    /** The types it asks for; no other event reaches it. */
    Set<String> types();

    /** Whether it has anything to do with this one. If not, nothing is remembered of it. */
    default boolean concerns(ReceivedEvent event) {
        return true;
    }

    /** Events of one subject come in their order, those of different subjects in any. */
    void on(ReceivedEvent event);
}
