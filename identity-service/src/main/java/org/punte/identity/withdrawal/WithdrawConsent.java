package org.punte.identity.withdrawal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody changed their mind: who asked (which {@code guardian}), how, and whether the person was alone. {@code remark} is sealed. */
record WithdrawConsent(
        @NotNull Asked asked,
        @NotNull How how,
        @NotNull Boolean alone,
        @Nullable UUID guardian,
        @Nullable @Size(max = 2_000) String remark) {
    /** Who asked for it. */
    enum Asked {
        PERSON,
        WORKER,
        GUARDIAN
    }

    /** How it was said. */
    enum How {
        ORAL,
        WRITTEN
    }

    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "WithdrawConsent[%s, %s]".formatted(asked, how);
    }
}
