package org.punte.identity.encounter;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.punte.identity.code.Answer;
import org.punte.identity.identification.Account;
import org.punte.identity.identification.Danger;
import org.punte.identity.identification.HowMet;
import org.punte.identity.identification.Interview;
import org.punte.identity.identification.Refusal;
import org.punte.identity.identification.Reported;

/** All that is written down about one contact; whatever is left out is not known yet. */
record WriteEncounter(
        @Nullable @Valid HowMet howMet,
        @Nullable @Valid Danger danger,
        @Nullable @Valid Reported reported,
        @Nullable @Valid Account account,
        @Nullable @Valid Interview interview,
        @Nullable @Valid Refusal refusal) {
    boolean refusesEverything() {
        return refusal != null && refusal.refusesEverything() == Answer.YES;
    }

    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "WriteEncounter[sealed]";
    }
}
