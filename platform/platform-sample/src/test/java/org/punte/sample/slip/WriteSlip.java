package org.punte.sample.slip;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes a slip, or writes it anew. */
record WriteSlip(
        @NotNull @Size(min = 1, max = 20_000) String text,
        @NotNull Kind kind,
        @Min(0) int rank,
        @Nullable LocalDate day,
        @Nullable UUID about,
        @Nullable List<@Size(max = 100) String> words,
        @Nullable Set<@Size(max = 100) String> marks) {}
