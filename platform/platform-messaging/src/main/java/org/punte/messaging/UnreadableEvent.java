package org.punte.messaging;

/** A message that is not one of our events. Trying again will not help. */
public class UnreadableEvent extends RuntimeException {
    UnreadableEvent(String what, Throwable cause) {
        super(what, cause);
    }
}
