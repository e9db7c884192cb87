package org.punte.referrals.release;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Counts a quarter that is over. */
record PrepareRelease(
        @Min(1) @Max(9999) int year, @Min(1) @Max(4) int quarter) {}
