package org.punte.identity.period;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.punte.identity.code.Coded;

/** The period ends before its time. */
public record EndReflection(
        @NotNull @Coded("reflection-end") String why,
        @Nullable @Size(max = 4_000) String reason) {
    @Override
    public String toString() {
        return "EndReflection[sealed]";
    }
}
