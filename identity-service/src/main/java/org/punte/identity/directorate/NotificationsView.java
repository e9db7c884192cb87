package org.punte.identity.directorate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/**
 * When the directorate was told of a person, newest first, for assigned workers and supervisors.
 *
 * @param available the directorates of the network that can be told of this person
 */
record NotificationsView(UUID id, List<Told> notifications, List<UUID> available, int version) implements Tagged {
    /** One of them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            UUID id,
            @Nullable UUID directorate,
            @Nullable String county,
            @Nullable String number,
            NotifyDirectorate.How how,
            boolean otherCounty,
            Instant toldAt,
            @Nullable String reference,
            @Nullable String reason,
            UUID recordedBy,
            Instant recordedAt) {
        /** Holds free text: never printed. */
        @Override
        public String toString() {
            return "Told[%s]".formatted(id);
        }
    }
}
