package org.punte.portal.client.minor;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The notes on a child's best interests, newest first. */
public record Interests(UUID id, List<Note> notes) {
    /** One of them. */
    public record Note(
            UUID id,
            @Nullable String narrative,
            boolean heard,
            @Nullable String childView,
            Instant writtenAt) {}

    /** A new one. */
    public record Write(
            @Nullable String narrative,
            boolean heard,
            @Nullable String childView) {}
}
