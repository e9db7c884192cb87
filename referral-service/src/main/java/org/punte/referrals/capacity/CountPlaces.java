package org.punte.referrals.capacity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/** So many places are free now; what is not said is not counted. */
record CountPlaces(
        @Nullable @Min(0) @Max(500) Integer women,
        @Nullable @Min(0) @Max(500) Integer men,
        @Nullable @Min(0) @Max(500) Integer children,
        @Nullable @Min(0) @Max(500) Integer families) {
    @Nullable
    Integer of(PlaceFor kind) {
        return switch (kind) {
            case WOMEN -> women;
            case MEN -> men;
            case CHILDREN -> children;
            case FAMILIES -> families;
        };
    }
}
