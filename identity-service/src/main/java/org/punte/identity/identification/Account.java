package org.punte.identity.identification;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What was told and seen, in words. Shared with nobody.
 *
 * @param gaps why something is missing, late or inconsistent: fear and trauma first
 * @param credibilityConcerns only with {@code credibilityEvidence}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Account(
        @Nullable @Size(max = 20_000) String howLeft,
        @Nullable @Size(max = 20_000) String whyNow,
        @Nullable @Size(max = 20_000) String workerInsight,
        @Nullable @Size(max = 20_000) String gaps,
        @Nullable @Size(max = 20_000) String credibilityConcerns,
        @Nullable @Size(max = 20_000) String credibilityEvidence) {
    /** Whether a doubt stands there with nothing under it. */
    public boolean doubtsWithoutEvidence() {
        return isGiven(credibilityConcerns) && !isGiven(credibilityEvidence);
    }

    @Override
    public String toString() {
        return "Account[sealed]";
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
