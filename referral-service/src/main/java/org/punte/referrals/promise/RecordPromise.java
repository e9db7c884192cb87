package org.punte.referrals.promise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * We rang them.
 *
 * @param number that was dialled; one of the directory
 * @param answeredBy who answered there, as they gave their name or office
 * @param calledAt when; now, where it is not said
 */
record RecordPromise(
        @NotNull @Size(max = 40) String number,
        @NotNull @NotBlank @Size(max = 80) String answeredBy,
        @Nullable Instant calledAt) {
    /** Holds words: never printed. */
    @Override
    public String toString() {
        return "RecordPromise";
    }
}
