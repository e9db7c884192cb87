package org.punte.referrals.sending;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.Envelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.sheet.Asked;

/**
 * Asks {@code receiver} for {@code service}.
 *
 * @param parent the earlier referral that this one goes on from; the receiver never learns of it
 * @param note sealed, and shown only after acceptance
 */
public record SendReferral(
        @NotNull UUID person,
        @NotNull UUID receiver,
        @NotNull UUID consent,
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

    @Override
    public String toString() {
        return "SendReferral";
    }
}
