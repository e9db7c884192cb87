package org.punte.web.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body of every refusal, RFC 9457. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String requestId,
        List<FieldError> errors,
        @JsonAnyGetter Map<String, Object> members) {
    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(Rejection refusal, @Nullable String requestId) {
        var type = refusal.type();
        return new Problem(
                "/problems/" + type.slug(),
                type.title(),
                type.status(),
                refusal.getMessage(),
                requestId,
                refusal.errors(),
                refusal.members());
    }

    /** Says nothing about the cause: that is in the log, under the same request id. */
    static Problem unexpected(@Nullable String requestId) {
        return new Problem("about:blank", "Internal Server Error", 500, null, requestId, List.of(), Map.of());
    }
}
