package org.punte.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/** What a service answered. */
public record Answer(String question, int status, JsonNode body) {
    /** The body, if the service did as asked. */
    public JsonNode expectSuccess() {
        if (status >= 200 && status < 300) return body;
        throw new Unexpected(question + " was answered " + status + ": " + body);
    }

    /** The answer itself, if the service refused in just this way. */
    public Answer expect(int refusal) {
        if (status == refusal) return this;
        throw new Unexpected(question + " was answered " + status + " instead of " + refusal + ": " + body);
    }

    /** Of what was made or shown. */
    public UUID id() {
        return UUID.fromString(expectSuccess().path("id").asText());
    }
}
