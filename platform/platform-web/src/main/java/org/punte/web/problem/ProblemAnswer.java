package org.punte.web.problem;

import java.util.Map;
import java.util.TreeMap;

/** A problem and the headers it travels with: the same whether it is made in a resource or in front of one. */
public record ProblemAnswer(Problem body, Map<String, String> headers) {
    private static final String RETRY_AFTER = "Retry-After";
    /** Whoever asked too often waits longer than one who met a busy moment. */
    private static final String A_WHILE = "600";

    private static final String CHALLENGE = "WWW-Authenticate";

    static ProblemAnswer of(Problem body) {
        var headers = new TreeMap<String, String>();
        headers.put("Content-Type", Problem.MEDIA_TYPE);
        headers.put("Cache-Control", "no-store");
        if (body.status() == 503 || body.type().endsWith("-busy")) headers.put(RETRY_AFTER, "2");
        if (body.status() == 429) headers.put(RETRY_AFTER, A_WHILE);
        if (body.status() == 401) headers.put(CHALLENGE, "Bearer");
        return new ProblemAnswer(body, headers);
    }

    ProblemAnswer challenging(String challenge) {
        headers.put(CHALLENGE, challenge);
        return this;
    }

    int status() {
        return body.status();
    }
}
