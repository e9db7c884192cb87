package org.punte.identity.withdrawal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.vault.Category;

/** One of the four acts, and how it was said. {@code remark} is sealed. */
record ChangeMind(
        Stop.@NotNull Act act,
        @Nullable UUID consent,
        @Nullable UUID receiver,
        @Nullable Category category,
        WithdrawConsent.@NotNull Asked asked,
        @Nullable UUID guardian,
        WithdrawConsent.@NotNull How how,
        @NotNull Boolean alone,
        @Nullable Boolean free,
        @Nullable @Size(max = 2_000) String remark) {
    Stop stop() {
        return new Stop(act, consent, receiver, category);
    }

    WithdrawConsent said() {
        return new WithdrawConsent(asked, guardian, how, alone, free, remark);
    }

    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "ChangeMind[%s, %s]".formatted(act, asked);
    }
}
