package org.punte.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event as it goes over the wire: CloudEvents 1.0 with our actor, agency and version. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventEnvelope(
        String specversion,
        UUID id,
        String source,
        String type,
        @JsonSerialize(using = ToStringSerializer.class) Instant time,
        UUID subject,
        String datacontenttype,
        @Nullable UUID actor,
        @Nullable UUID agency,
        int version,
        JsonNode data) {
    private static final List<String> SAID_BY_THE_ENVELOPE = List.of("type", "subject", "version");

    /** Wraps an event; {@code actor} and {@code agency} are absent where nobody acted. */
    public static EventEnvelope of(
            UUID id, String source, Instant time, @Nullable UUID actor, @Nullable UUID agency, DomainEvent event) {
        ObjectNode data = EventJson.MAPPER.valueToTree(event);
        data.remove(SAID_BY_THE_ENVELOPE);
        return new EventEnvelope(
                "1.0",
                id,
                source,
                event.type(),
                time,
                event.subject(),
                "application/json",
                actor,
                agency,
                event.version(),
                data);
    }

    /** The envelope as consumers receive it. */
    public String write() {
        try {
            return EventJson.MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An event cannot be written: " + type, e);
        }
    }
}
