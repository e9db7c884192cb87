package org.punte.messaging.failure;

/** A consumer gave up on an event. Takes the place of the failure itself, whose words the framework would log. */
public class NotHandled extends RuntimeException {
    private final String kind;

    NotHandled(Throwable failure) {
        super(Causes.located(failure), null, false, false);
        kind = Causes.named(failure);
    }

    /** The classes of the failure, for the header of the dead letter. */
    String kind() {
        return kind;
    }
}
