package org.punte.portal.client.minor;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a person has a guardian, and everybody who was one or was asked. */
public record Guardians(UUID id, State state, List<Kept> guardians) {
    /** Those who may take another's place. */
    public List<Kept> able() {
        return guardians.stream().filter(Kept::mayConsent).toList();
    }

    /** One of them. */
    public record Kept(
            UUID id,
            Kind kind,
            State state,
            boolean mayConsent,
            boolean mustNotBeReached,
            @Nullable String name,
            @Nullable String contact,
            @Nullable String act,
            @Nullable LocalDate actOn,
            @Nullable String proof,
            List<Moved> moves) {
        public boolean isAsked() {
            return state == State.REQUESTED;
        }

        public boolean isReplaced() {
            return state == State.REPLACED;
        }

        public boolean isInConflict() {
            return state == State.CONFLICT;
        }
    }

    /** What became of one. */
    public record Moved(
            State state, Instant movedAt, @Nullable String reason) {}

    /** By what right. */
    public enum Kind {
        PARENT,
        GUARDIAN,
        DIRECTORATE,
        REPRESENTATIVE,
        COURT
    }

    /** How it stands. */
    public enum State {
        NONE_NEEDED,
        REQUESTED,
        APPOINTED,
        CONFLICT,
        REPLACED,
        @JsonEnumDefaultValue
        OTHER
    }

    /** Somebody new. */
    public record Add(
            Kind kind,
            @Nullable String name,
            @Nullable String contact,
            @Nullable Appointment appointment,
            @Nullable Conflict conflict) {}

    /** What appointed them. */
    public record Appointment(
            @Nullable String act,
            @Nullable LocalDate actOn,
            @Nullable String proof) {}

    /** Why they are not to be chosen. */
    public record Conflict(boolean suspected, @Nullable String reason) {}

    /** Who takes their place. */
    public record Replacement(UUID by) {}
}
