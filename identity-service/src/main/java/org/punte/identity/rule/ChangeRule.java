package org.punte.identity.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A new version of a deadline.
 *
 * @param amounts in the unit that the deadline has
 * @param source the law or guidance that says so now
 * @param since the first day on which clocks start by it; today or later
 */
record ChangeRule(
        @NotBlank @Size(max = 60) String name,
        @NotEmpty @Size(max = 10) List<@NotNull @Min(0) @Max(10_000) Integer> amounts,
        @NotBlank @Size(max = 500) String source,
        @NotNull LocalDate since,
        @NotBlank @Size(max = 500) String reason) {}
