package org.punte.identity.lifecycle;

import static org.punte.identity.lifecycle.LifecycleProblem.CHECK_DATE_NOT_POSSIBLE;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** How somebody made sure, past what was written, that an agency is what it says. {@code reference}: entry, number dialled, who was met. */
public record OutOfBandCheck(
        @NotNull CheckKind kind,
        @NotBlank @Size(min = 3, max = 200) String reference,
        @NotNull LocalDate on) {
    /** The ways that count. */
    public enum CheckKind {
        PUBLIC_REGISTER,
        CALL,
        VISIT
    }

    /** Done after there was something to check, and not in the future. */
    public void requireBetween(LocalDate first, LocalDate today) {
        if (on.isBefore(first) || on.isAfter(today))
            throw CHECK_DATE_NOT_POSSIBLE.because("on lies between %s and %s", first, today);
    }
}
