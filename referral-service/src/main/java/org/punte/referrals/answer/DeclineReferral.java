package org.punte.referrals.answer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.DeclineReason;
import org.punte.referrals.life.Move;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.Step;

/** Says no, and why. */
public record DeclineReferral(
        @NotNull DeclineReason reason,
        @Nullable @Size(max = 2_000) String remark) implements Step {
    /** Another reason has to be told in words. */
    @JsonIgnore
    @AssertTrue(message = "needs a remark")
    boolean isExplained() {
        return reason != DeclineReason.OTHER || (remark != null && !remark.isBlank());
    }

    @Override
    public Move move() {
        return Move.DECLINE;
    }

    @Override
    public String code() {
        return reason.name();
    }

    @Override
    public @Nullable String words() {
        return remark;
    }

    @Override
    public void write(Brought brought) {
        brought.declineReason = reason;
    }

    @Override
    public String toString() {
        return "DeclineReferral";
    }
}
