package org.punte.referrals.life;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Closes the loop: tells the sender how it ended. */
public record CompleteReferral(
        @NotNull Outcome outcome,
        @Nullable @Size(max = 2_000) String remark) {}
