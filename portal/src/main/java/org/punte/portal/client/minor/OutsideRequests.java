package org.punte.portal.client.minor;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who asked about a person from outside, newest first. */
public record OutsideRequests(UUID id, List<Request> requests) {
    /** One of them, and how to answer. */
    public record Request(
            UUID id, About about, Answer answer, @Nullable String remark, Instant recordedAt) {
        public boolean isForNobody() {
            return answer != Answer.MAY_BE_HEARD;
        }
    }

    /** What they wanted. */
    public enum About {
        ACCESS,
        WHEREABOUTS,
        CONTACT,
        WITHDRAWAL,
        @JsonEnumDefaultValue
        OTHER
    }

    /** With which words to answer. */
    public enum Answer {
        MAY_BE_HEARD,
        @JsonEnumDefaultValue
        AS_FOR_NOBODY
    }

    /** A new one. */
    public record Ask(
            About about,
            @Nullable String how,
            @Nullable UUID guardian,
            @Nullable String remark) {}
}
