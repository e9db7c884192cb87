package org.punte.identity.directorate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The directorate was told: one of the network, or the public number of a {@code county}. {@code reference} and
 * {@code reason} are sealed.
 *
 * @param county two letters, as on number plates; with {@code number}, where it is no agency of the network
 * @param reason why another county's; a supervisor alone may give it
 */
record NotifyDirectorate(
        @Nullable UUID directorate,
        @Nullable @Pattern(regexp = "[A-Z]{1,2}") String county,
        @Nullable @Pattern(regexp = "\\+?[0-9 ()/-]{3,30}") String number,
        @NotNull How how,
        @NotNull Instant toldAt,
        @NotBlank @Size(max = 300) String reference,
        @Nullable @Size(max = 2_000) String reason) {
    /** How it was told. */
    @Schema(name = "DirectorateToldHow")
    enum How {
        TELEPHONE,
        IN_PERSON,
        WRITTEN,
        EMERGENCY_LINE
    }

    /** Exactly one of the two ways of naming it. */
    boolean namesOne() {
        return (directorate != null) != (county != null && number != null);
    }

    boolean lacksReason() {
        return reason == null || reason.isBlank();
    }

    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "NotifyDirectorate[%s]".formatted(how);
    }
}
