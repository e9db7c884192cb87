package org.punte.messaging;

import java.util.Set;

/**
 * One feature's part in what other services tell. Each event reaches it once, in a transaction of its own: the inbox
 * remembers. What fails is tried again, then put aside, while the other features go on.
 */
public interface EventHandler {
    /** By which the inbox remembers, unique in its service. Under a new name everything would be heard again. */
    String name();

    /** The types it asks for; no other event reaches it. */
    Set<String> types();

    /** Events of one subject come in their order, those of different subjects in any. */
    void on(ReceivedEvent event);
}
