package org.punte.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** Reads events. Producers may add members at any time: what we do not know is passed over. */
@ApplicationScoped
public class Events {
    /** Throws {@link UnreadableEvent} when this is no event at all. */
    public ReceivedEvent read(String message) {
        try {
            return known(EventJson.MAPPER.readValue(message, Wire.class));
        } catch (JsonProcessingException | NullPointerException e) {
            throw new UnreadableEvent("A message is not an event", e);
        }
    }

    private static ReceivedEvent known(Wire wire) {
        return new ReceivedEvent(
                Objects.requireNonNull(wire.id),
                Objects.requireNonNull(wire.type),
                Objects.requireNonNull(wire.time),
                Objects.requireNonNull(wire.subject),
                wire.actor,
                wire.agency,
                wire.version,
                Objects.requireNonNull(wire.data));
    }

    private record Wire(
            UUID id, String type, Instant time, UUID subject, UUID actor, UUID agency, int version, JsonNode data) {}
}
