package org.punte.portal.client.minor;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a person was told, newest first. */
public record Information(UUID id, List<Given> given) {
    /** One telling. */
    public record Given(
            UUID id,
            List<Topic> topics,
            String language,
            Level level,
            String noticeVersion,
            boolean heard,
            @Nullable String view,
            Instant givenAt) {}

    /** What it was about. */
    public enum Topic {
        RIGHTS,
        DIRECTORATE,
        SHARING,
        GUARDIAN,
        SERVICES,
        COMPLAINTS,
        @JsonEnumDefaultValue
        OTHER
    }

    /** In words for whom. */
    public enum Level {
        YOUNG_CHILD,
        CHILD,
        ADOLESCENT,
        ADULT,
        EASY_TO_READ,
        @JsonEnumDefaultValue
        OTHER
    }

    /** A new one. */
    public record Give(
            List<Topic> topics,
            @Nullable String language,
            Level level,
            @Nullable String noticeVersion,
            boolean heard,
            @Nullable String view) {}
}
