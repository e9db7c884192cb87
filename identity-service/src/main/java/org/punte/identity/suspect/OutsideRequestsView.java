package org.punte.identity.suspect;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/** Who asked about a person from outside, newest first, for the assigned workers. */
record OutsideRequestsView(UUID id, List<Request> requests, int version) implements Tagged {
    /** One of them, and what they were told. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Request(
            UUID id,
            RecordOutsideRequest.About about,
            RecordOutsideRequest.How how,
            @Nullable UUID guardian,
            OutsideAnswer answer,
            @Nullable String remark,
            UUID recordedBy,
            Instant recordedAt) {
        /** Holds free text: never printed. */
        @Override
        public String toString() {
            return "Request[%s]".formatted(id);
        }
    }
}
