package org.punte.identity.period;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The period begins. Without {@code days} it lasts as long as the deadline allows; the first day counts. */
public record StartReflection(
        @NotNull LocalDate startsOn,
        @Nullable @Min(1) @Max(1_000) Integer days) {}
