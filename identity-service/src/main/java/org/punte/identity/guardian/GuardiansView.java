package org.punte.identity.guardian;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/** Whether a person has a guardian, and everybody who was one or was asked, newest first, for the assigned workers. */
record GuardiansView(UUID id, GuardianState state, List<Kept> guardians, int version) implements Tagged {
    /** One of them. The contact is absent once nothing may reach them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Kept(
            UUID id,
            GuardianKind kind,
            GuardianState state,
            boolean mayConsent,
            boolean mustNotBeReached,
            @Nullable String name,
            @Nullable String contact,
            @Nullable String act,
            @Nullable LocalDate actOn,
            @Nullable String proof,
            @Nullable UUID replacedBy,
            List<Moved> moves) {
        /** Holds names: never printed. */
        @Override
        public String toString() {
            return "Kept[%s]".formatted(id);
        }
    }

    /** What became of one, newest first. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Moved(
            GuardianState state,
            UUID movedBy,
            Instant movedAt,
            @Nullable String reason) {
        /** Holds free text: never printed. */
        @Override
        public String toString() {
            return "Moved[%s]".formatted(state);
        }
    }
}
