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

/** Prepares a referral before the person has consented; nobody but its author sees it. */
record DraftReferral(
        @NotNull UUID person,
        @NotNull UUID receiver,
        @Nullable UUID consent,
        @NotNull ServiceCode service,
        @NotNull Urgency urgency,
        @NotNull @Valid Envelope envelope,
        @Nullable UUID caseFile,
        @Nullable UUID parent,
        @Nullable UUID absenceContact,
        @Nullable @Size(max = 20_000) String note) {
    Asked asked() {
        return new Asked(person, receiver, consent, service, urgency, envelope, caseFile, parent, absenceContact);
    }

    /** May hold words: never printed. */
    @Override
    public String toString() {
        return "DraftReferral";
    }
}
