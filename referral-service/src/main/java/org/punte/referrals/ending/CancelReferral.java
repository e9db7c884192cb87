package org.punte.referrals.ending;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.punte.referrals.life.CancelReason;
import org.punte.referrals.life.Move;
import org.punte.referrals.sheet.Brought;
import org.punte.referrals.sheet.Step;

/** Takes a referral back. */
record CancelReferral(
        @Schema(
                implementation = String.class,
                enumeration = {
                    "NO_LONGER_NEEDED",
                    "PERSON_CHANGED_MIND",
                    "PLACED_ELSEWHERE",
                    "UNREACHABLE",
                    "SAFETY",
                    "SENT_BY_MISTAKE",
                    "OTHER"
                })
        @NotNull
        CancelReason reason)
        implements Step {
    /** That the case went elsewhere follows from a transfer. */
    @JsonIgnore
    @AssertTrue(message = "is not said by hand")
    boolean isSaidByHand() {
        return reason != CancelReason.TRANSFERRED;
    }

    @Override
    public Move move() {
        return Move.CANCELLATION;
    }

    @Override
    public String code() {
        return reason.name();
    }

    @Override
    public void write(Brought brought) {
        brought.cancelReason = reason;
    }
}
