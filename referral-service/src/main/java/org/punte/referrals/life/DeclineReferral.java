package org.punte.referrals.life;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Says no, and why. */
public record DeclineReferral(
        @NotNull DeclineReason reason,
        @Nullable @Size(max = 2_000) String remark) {
    /** Another reason has to be told in words. */
    @JsonIgnore
    @AssertTrue(message = "needs a remark")
    boolean isExplained() {
        return reason != DeclineReason.OTHER || (remark != null && !remark.isBlank());
    }
}
