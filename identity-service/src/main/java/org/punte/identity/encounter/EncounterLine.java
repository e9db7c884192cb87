package org.punte.identity.encounter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact in a list: nothing that is sealed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EncounterLine(
        UUID id,
        Instant openedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant expiresAt) {
    static EncounterLine of(Encounter e) {
        return new EncounterLine(e.id, e.openedAt, e.submittedAt, e.expiresAt);
    }
}
