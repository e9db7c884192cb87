package org.punte.referrals.draft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.Envelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.sheet.Asked;
import org.punte.referrals.sheet.ReferralSheet;

/** What a draft asks for from now on; for whom, and after which referral, stays. */
record ChangeDraft(
        @NotNull UUID receiver,
        @Nullable UUID consent,
        @NotNull ServiceCode service,
        @NotNull Urgency urgency,
        @NotNull @Valid Envelope envelope,
        @Nullable UUID caseFile,
        @Nullable UUID absenceContact,
        @Nullable @Size(max = 20_000) String note) {
    Asked of(ReferralSheet draft) {
        return new Asked(
                draft.person(),
                receiver,
                consent,
                service,
                urgency,
                envelope,
                caseFile,
                draft.parent(),
                absenceContact);
    }

    /** May hold words: never printed. */
    @Override
    public String toString() {
        return "ChangeDraft";
    }
}
