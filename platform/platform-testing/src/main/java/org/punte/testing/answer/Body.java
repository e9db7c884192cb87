package org.punte.testing.answer;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/**
 * Single values of an answer, for steps that are taken thousands of times: a path of REST Assured is compiled each time, which
 * takes longer than most requests. Where each is, is said as a JSON pointer (RFC 6901).
 */
public final class Body {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Body() {}

    /** All of it. */
    public static JsonNode of(ValidatableResponse answer) {
        try {
            return JSON.readTree(answer.extract().asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON", e);
        }
    }

    /** A text. Throws {@link AssertionError} where none is. */
    public static String text(ValidatableResponse answer, String pointer) {
        var body = of(answer);
        var value = body.at(JsonPointer.compile(pointer));
        if (value.isTextual()) return value.textValue();
        throw new AssertionError("No text at %s of %s".formatted(pointer, body));
    }

    /** An id. Throws as {@link #text} does. */
    public static UUID id(ValidatableResponse answer, String pointer) {
        return UUID.fromString(text(answer, pointer));
    }
}
