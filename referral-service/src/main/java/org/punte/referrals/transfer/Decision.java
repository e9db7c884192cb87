package org.punte.referrals.transfer;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** What the sender decides for one of its open referrals of the person. */
record Decision(@NotNull UUID referral, @NotNull Fate fate) {
    /** What becomes of a referral when the case goes to another agency. Codes are API: never renamed, only added. */
    enum Fate {
        /** The new owner is told of it, and asks anew with the person's own yes; then it ends. */
        HAND_OVER,
        /** It goes on, the old owner's as before. */
        KEEP,
        /** It is taken back. */
        CLOSE
    }
}
