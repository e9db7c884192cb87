package org.punte.messaging;

import java.util.UUID;

/** A fact this service tells others. The members of the record that implements it are the event's data. */
public interface DomainEvent {
    /** The name on the wire, such as {@code thing.changed.v1}. Never repeated in the data. */
    String type();

    /** What it is about; events of one subject are heard in order. */
    UUID subject();

    /** The version of the subject after this event, where it has one. */
    default int version() {
        return 0;
    }
}
