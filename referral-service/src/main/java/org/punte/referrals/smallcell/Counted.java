package org.punte.referrals.smallcell;

import org.jspecify.annotations.Nullable;

/**
 * One true count. {@code item} is a service or a reason, {@code region} a county, {@code ?} where it was withheld; {@code hours} only of
 * {@link #MEDIAN_HOURS}, where {@code n} says of how many answers.
 */
public record Counted(
        String measure,
        String item,
        String region,
        long n,
        @Nullable Double hours) {
    /** The measure that is no count. */
    public static final String MEDIAN_HOURS = "MEDIAN_HOURS";
}
