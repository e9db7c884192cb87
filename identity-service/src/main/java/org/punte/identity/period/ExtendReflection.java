package org.punte.identity.period;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The period lasts longer: {@code endsOn} is its new last day. */
public record ExtendReflection(
        @NotNull LocalDate endsOn,
        @NotBlank @Size(max = 4_000) String reason) {
    @Override
    public String toString() {
        return "ExtendReflection[sealed]";
    }
}
