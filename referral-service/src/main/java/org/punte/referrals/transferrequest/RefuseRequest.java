package org.punte.referrals.transferrequest;

import jakarta.validation.constraints.NotNull;

/** Says no, for the owner's own file. Nobody outside hears that it was said, or why. */
record RefuseRequest(@NotNull RefuseReason reason) {
    /** Why the case stays. Codes are API: never renamed, only added. */
    enum RefuseReason {
        PERSON_DOES_NOT_WANT,
        HELP_GOES_ON_HERE,
        NO_LONGER_HERE,
        SAFETY,
        OTHER
    }
}
