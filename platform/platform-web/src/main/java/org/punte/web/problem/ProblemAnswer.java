package org.punte.web.problem;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A problem and the headers it travels with: the same whether it is made in a resource or in front of one. */
public record ProblemAnswer(Problem body, Map<String, String> headers) {
    private static final String RETRY_AFTER = "Retry-After";
    /** Whoever asked too often waits longer than one who met a busy moment; a refusal that knows better says so. */
    private static final String A_WHILE = "600";

    private static final String CHALLENGE = "WWW-Authenticate";

    static ProblemAnswer of(Problem body) {
        var headers = new TreeMap<String, String>();
        headers.put("Content-Type", Problem.MEDIA_TYPE);
        headers.put("Cache-Control", "no-store");
        if (body.status() == 503 || body.type().endsWith("-busy")) headers.put(RETRY_AFTER, "2");
        if (body.status() == 429) headers.put(RETRY_AFTER, A_WHILE);
        if (body.status() == 401) headers.put(CHALLENGE, challenge(body));
        return new ProblemAnswer(body, headers);
    }

    /** RFC 9470, section 3: with which age of the sign-in the same request would be let in. */
    private static String challenge(Problem body) {
        var maxAge = body.members().get("maxAge");
        if (maxAge == null) return "Bearer";
        return "Bearer error=\"insufficient_user_authentication\","
                + " error_description=\"A more recent sign-in is required\", max_age=\"%s\"".formatted(maxAge);
    }

    /** At least a second: 0 would mean at once. */
    ProblemAnswer waiting(@Nullable Duration wait) {
        if (wait != null) headers.put(RETRY_AFTER, String.valueOf(Math.max(1, wait.toSeconds())));
        return this;
    }

    ProblemAnswer challenging(String challenge) {
        headers.put(CHALLENGE, challenge);
        return this;
    }

    int status() {
        return body.status();
    }
}
