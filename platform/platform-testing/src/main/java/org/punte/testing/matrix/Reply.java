package org.punte.testing.matrix;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;

/** What came back. */
record Reply(
        HttpResponse<String> response, int status, @Nullable String problem, String text) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Reply of(HttpResponse<String> response) {
        var isProblem = response.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
        return new Reply(response, response.statusCode(), isProblem ? type(response.body()) : null, response.body());
    }

    boolean isProblem(String slug) {
        return ("/problems/" + slug).equals(problem);
    }

    @Override
    public String toString() {
        return problem == null ? String.valueOf(status) : status + " " + problem;
    }

    private static String type(String problem) {
        try {
            return JSON.readTree(problem).path("type").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
