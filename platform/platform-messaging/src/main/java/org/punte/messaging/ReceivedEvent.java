package org.punte.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What another service told us. */
public record ReceivedEvent(
        UUID id,
        String type,
        Instant time,
        UUID subject,
        @Nullable UUID actor,
        @Nullable UUID agency,
        int version,
        JsonNode data) {
    /** Whether this is one of these types. */
    public boolean is(String... types) {
        return Arrays.asList(types).contains(type);
    }

    /** The data as the consumer's own record; members that it does not name are passed over. */
    public <T> T data(Class<T> shape) {
        try {
            return EventJson.MAPPER.treeToValue(data, shape);
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent("The data of a " + type + " cannot be read", e);
        }
    }
}
