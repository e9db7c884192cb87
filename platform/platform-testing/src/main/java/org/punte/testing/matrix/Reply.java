package org.punte.testing.matrix;

import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;

/** What came back. */
record Reply(int status, @Nullable String problem, String text) {
    static Reply of(Response response) {
        var isProblem = response.contentType().startsWith("application/problem+json");
        return new Reply(
                response.statusCode(),
                isProblem ? response.path("type") : null,
                response.body().asString());
    }

    boolean isProblem(String slug) {
        return ("/problems/" + slug).equals(problem);
    }

    @Override
    public String toString() {
        return problem == null ? String.valueOf(status) : status + " " + problem;
    }
}
