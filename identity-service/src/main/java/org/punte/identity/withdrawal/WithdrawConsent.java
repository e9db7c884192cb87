package org.punte.identity.withdrawal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody changed their mind: who asked, how, and whether the person was alone.
 *
 * @param guardian which one, where a guardian asked
 * @param free whether it was the person's own wish; asked where somebody else was there
 * @param remark sealed
 */
record WithdrawConsent(
        @NotNull Asked asked,
        @Nullable UUID guardian,
        @NotNull How how,
        @NotNull Boolean alone,
        @Nullable Boolean free,
        @Nullable @Size(max = 2_000) String remark) {
    /** Who asked for it. */
    enum Asked {
        PERSON,
        WORKER,
        GUARDIAN
    }

    /** How it was said. */
    @Schema(name = "WithdrawalHow")
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
