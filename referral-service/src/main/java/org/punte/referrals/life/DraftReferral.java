package org.punte.referrals.life;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.Envelope;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/** Prepares a referral before the person has consented; nobody but its author sees it. */
public record DraftReferral(
        @NotNull UUID person,
        @NotNull UUID receiver,
        @Nullable UUID consent,
        @NotNull ServiceCode service,
        @NotNull Urgency urgency,
        @NotNull @Valid Envelope envelope,
        @Nullable UUID caseFile,
        @Nullable @Size(max = 20_000) String note) {

    /** Sent at once, a referral has been the same as a draft for a moment. */
    public static DraftReferral of(SendReferral command) {
        return new DraftReferral(
                command.person(),
                command.receiver(),
                command.consent(),
                command.service(),
                command.urgency(),
                command.envelope(),
                command.caseFile(),
                command.note());
    }
}
