package org.punte.identity.recordedbasis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/** On what a consent goes on; {@code needed} while its giver's word counts no longer and nobody has renewed it. */
record RecordedBasesView(UUID id, UUID person, boolean needed, List<Recorded> bases, int version) implements Tagged {
    /** One of them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Recorded(
            UUID id, RecordBasis.Basis basis, @Nullable String reason, UUID recordedBy, Instant recordedAt) {
        /** Holds free text: never printed. */
        @Override
        public String toString() {
            return "Recorded[%s]".formatted(id);
        }
    }
}
