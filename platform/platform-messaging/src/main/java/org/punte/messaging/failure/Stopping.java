package org.punte.messaging.failure;

/** The service stops: the event was not handled and will come again. No fault of the event. */
class Stopping extends RuntimeException {
    Stopping() {
        super("The service stops", null, false, false);
    }
}
