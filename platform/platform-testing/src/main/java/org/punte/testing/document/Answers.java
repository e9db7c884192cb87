package org.punte.testing.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Holds what really came back to the document: status, headers, each member. */
public final class Answers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] SAID_BY_SUCCESS = {"ETag", "Location"};

    private final ApiDocument document = ApiDocument.built();

    /** Where the answer to {@code GET /v1/things} differs; nothing of its values is repeated. */
    public List<String> differences(String address, HttpResponse<String> answer) {
        var said = document.answer(address, answer.statusCode());
        if (said.isMissingNode()) return List.of("status %d is not documented".formatted(answer.statusCode()));
        var differences = new ArrayList<String>();
        if (answer.statusCode() < 300) headers(said, answer).forEach(differences::add);
        var content = said.path("content");
        if (content.isMissingNode() != answer.body().isEmpty())
            differences.add(content.isMissingNode() ? "a body that is not documented" : "no body");
        else if (!content.isMissingNode()) members(content, answer.body()).forEach(differences::add);
        return differences;
    }

    private static Stream<String> headers(JsonNode said, HttpResponse<String> answer) {
        return Stream.of(SAID_BY_SUCCESS)
                .filter(name -> said.path("headers").has(name)
                        != answer.headers().firstValue(name).isPresent())
                .map(name -> name + (said.path("headers").has(name) ? " is documented only" : " is not documented"));
    }

    private Stream<String> members(JsonNode content, String body) {
        var schema = content.elements().next().path("schema");
        return new TreeSet<>(document.schema(schema).validate(json(body)).stream()
                        .map(fault -> "%s: %s (%s)"
                                .formatted(fault.getInstanceLocation(), fault.getType(), fault.getProperty()))
                        .toList())
                .stream();
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON", e);
        }
    }
}
