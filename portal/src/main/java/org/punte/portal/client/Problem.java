package org.punte.portal.client;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A refusal as a service words it (RFC 9457). The slug decides what the page says; the detail is never shown. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Problem(
        @Nullable String type,
        @Nullable String requestId,
        @Nullable List<FieldError> errors,
        @Nullable List<UUID> alternatives) {
    /** What is wrong with one member of the request. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record FieldError(
            @Nullable String field, @Nullable String message) {}

    static final Problem NONE = of(null, null);

    /** Without anything that depends on what was asked for. */
    public static Problem of(@Nullable String type, @Nullable String requestId) {
        return new Problem(type, requestId, List.of(), List.of());
    }

    /** Of fields that are not right. */
    public static Problem at(String... fields) {
        var errors = Stream.of(fields).map(field -> new FieldError(field, null)).toList();
        return new Problem("/problems/invalid-input", null, errors, List.of());
    }

    /** The last part of the type: {@code consent-missing}. */
    public String slug() {
        return type == null ? "" : type.substring(type.lastIndexOf('/') + 1);
    }
}
