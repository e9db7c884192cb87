package org.punte.referrals.smallcell;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One published figure; an empty {@code item} or {@code region} is the sum over all of them.
 *
 * @param n rounded to five; null where it is hidden
 */
public record Shown(
        String measure,
        String item,
        String region,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Long n) {}
