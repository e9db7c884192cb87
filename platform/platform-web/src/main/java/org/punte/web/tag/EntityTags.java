package org.punte.web.tag;

import static org.punte.web.problem.CommonProblem.IF_MATCH_MISSING;
import static org.punte.web.problem.CommonProblem.STALE;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Holds a change to the version that its author has seen. A weak tag or {@code *} names no version and never matches. */
@ApplicationScoped
public class EntityTags {
    private final CurrentVertxRequest request;

    EntityTags(CurrentVertxRequest request) {
        this.request = request;
    }

    /** For changes: {@code If-Match} must be there and name this version. */
    public void requireMatch(int version) {
        var tags = ifMatch();
        if (tags == null) throw IF_MATCH_MISSING.because("Send the ETag of what you read as If-Match");
        match(tags, version);
    }

    /** For transitions: {@code If-Match} is honoured when it is there. */
    public void matchIfGiven(int version) {
        var tags = ifMatch();
        if (tags != null) match(tags, version);
    }

    private static void match(String tags, int version) {
        var expected = Tags.tag(version);
        if (Arrays.stream(tags.split(",")).noneMatch(tag -> tag.strip().equals(expected))) {
            throw STALE.because("The present version is another one");
        }
    }

    private @Nullable String ifMatch() {
        var current = request.getCurrent();
        return current == null ? null : current.request().getHeader("If-Match");
    }
}
