package org.punte.referrals.promise;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was promised holds. Nothing has to be typed: without {@code workers} whoever confirms works with the person. */
record ConfirmPromise(@Nullable @Size(min = 1, max = 5) Set<@NotNull UUID> workers) {}
