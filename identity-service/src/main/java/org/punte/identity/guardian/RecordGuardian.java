package org.punte.identity.guardian;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who decides for a person, or is asked to. All facts are sealed. With an {@code appointment} appointed; with a
 * {@code conflict} known, and never to be chosen; with neither asked for.
 */
record RecordGuardian(
        @NotNull GuardianKind kind,
        @Nullable @Size(max = 200) String name,
        @Nullable @Size(max = 400) String contact,
        @Nullable @Valid Appointment appointment,
        @Nullable @Valid Conflict conflict) {

    GuardianState state() {
        if (conflict != null) return GuardianState.CONFLICT;
        return appointment == null ? GuardianState.REQUESTED : GuardianState.APPOINTED;
    }

    /** What appointed them, when, and how they proved it: references to papers, such as a birth certificate or a decision. */
    record Appointment(
            @NotBlank @Size(max = 300) String act,
            @NotNull LocalDate actOn,
            @NotBlank @Size(max = 300) String proof) {
        /** Holds facts about somebody: never printed. */
        @Override
        public String toString() {
            return "Appointment[sealed]";
        }
    }

    /** Why they are not to be chosen; {@code suspected} of having to do with what was done to the child. */
    record Conflict(
            @NotNull Boolean suspected,
            @NotBlank @Size(max = 2_000) String reason) {
        /** Holds free text: never printed. */
        @Override
        public String toString() {
            return "Conflict[sealed]";
        }
    }

    /** Who is appointed in their stead. */
    record Replacement(@NotNull UUID by) {}

    /** Holds names: never printed. */
    @Override
    public String toString() {
        return "RecordGuardian[%s]".formatted(kind);
    }
}
