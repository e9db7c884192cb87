package org.punte.identity.suspect;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody from outside asked about a person. {@code guardian} where it was one on record; {@code remark} is sealed. */
record RecordOutsideRequest(
        @NotNull About about,
        @NotNull How how,
        @Nullable UUID guardian,
        @Nullable @Size(max = 2_000) String remark) {
    /** What they wanted. */
    enum About {
        ACCESS,
        WHEREABOUTS,
        CONTACT,
        WITHDRAWAL
    }

    /** How they asked. */
    @Schema(name = "OutsideRequestHow")
    enum How {
        ORAL,
        WRITTEN
    }

    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "RecordOutsideRequest[%s]".formatted(about);
    }
}
