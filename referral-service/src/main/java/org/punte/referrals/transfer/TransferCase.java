package org.punte.referrals.transfer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.Envelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.sending.SendReferral;

/**
 * Asks {@code receiver} to take over the case of {@code person}.
 *
 * @param service what the person needs first
 * @param caseFile the sender's
 * @param openReferrals one line for each other referral of the person that is not over
 * @param note sealed, and shown only after acceptance
 */
record TransferCase(
        @NotNull UUID person,
        @NotNull UUID receiver,
        @NotNull UUID consent,
        @NotNull ServiceCode service,
        @NotNull Urgency urgency,
        @NotNull @Valid Envelope envelope,
        @NotNull UUID caseFile,
        @Nullable UUID absenceContact,
        @Nullable @Size(max = 20_000) String note,
        @NotNull @Size(max = 200) List<@NotNull @Valid Decision> openReferrals) {
    @JsonIgnore
    @AssertTrue(message = "has one referral twice")
    boolean isDecidedOnce() {
        return openReferrals == null
                || openReferrals.stream().map(Decision::referral).distinct().count() == openReferrals.size();
    }

    SendReferral sending() {
        return new SendReferral(
                person, receiver, consent, service, urgency, envelope, caseFile, null, absenceContact, note);
    }

    /** May hold words: never printed. */
    @Override
    public String toString() {
        return "TransferCase";
    }
}
