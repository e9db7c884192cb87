package org.punte.referrals.transferrequest;

import jakarta.validation.constraints.NotNull;

/** Asks the sender of a referral for the whole case. */
record AskForCase(@NotNull AskReason reason) {
    /** Why an agency would like to have a case. Codes are API: never renamed, only added. */
    enum AskReason {
        PERSON_MOVED,
        PERSON_ASKED,
        MOST_HELP_IS_HERE,
        OTHER
    }
}
