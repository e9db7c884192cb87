package org.punte.referrals.quality;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;

/** What would be sent, as far as it is looked at; {@code referral} is the draft itself, if there is one. What is not said is not looked at. */
record CheckQuality(
        @NotNull UUID person,
        @Nullable UUID referral,
        @Nullable UUID receiver,
        @Nullable ServiceCode service,
        @Nullable Urgency urgency,
        @Nullable LocalDate neededBy,
        @Nullable UUID absenceContact,
        @Nullable @Size(max = 20_000) String note) {
    String text() {
        return note == null ? "" : note;
    }

    /** May hold words: never printed. */
    @Override
    public String toString() {
        return "CheckQuality";
    }
}
