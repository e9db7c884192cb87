package org.punte.referrals.quality;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What would be sent, as far as it is looked at; {@code referral} is the draft itself, if there is one. */
record CheckQuality(
        @NotNull UUID person,
        @Nullable UUID referral,
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
