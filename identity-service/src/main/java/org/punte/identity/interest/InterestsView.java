package org.punte.identity.interest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/** The notes on a child's best interests, newest first, for the assigned workers. */
record InterestsView(UUID id, List<Note> notes, int version) implements Tagged {
    /** One of them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "InterestsNote")
    record Note(
            UUID id,
            @Nullable String narrative,
            boolean heard,
            @Nullable String childView,
            UUID writtenBy,
            Instant writtenAt) {
        /** Holds free text: never printed. */
        @Override
        public String toString() {
            return "Note[%s]".formatted(id);
        }
    }
}
