package org.punte.referrals.call;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * This offer, under a consent for its agency.
 *
 * @param note sealed, and read by the workers of the offer alone
 */
record ConfirmOffer(
        @NotNull UUID offer,
        @NotNull UUID consent,
        @Nullable @Size(max = 20_000) String note) {
    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "ConfirmOffer[" + offer + "]";
    }
}
