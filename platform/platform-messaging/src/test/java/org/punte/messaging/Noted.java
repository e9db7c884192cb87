package org.punte.messaging;

import java.util.UUID;

/** The event of these tests. */
public record Noted(UUID subject, int number) implements DomainEvent {
    @Override
    public String type() {
        return "test.noted.v1";
    }
}
