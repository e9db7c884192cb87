package org.punte.identity.blocking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.punte.identity.account.BlockReason;

/** Stops an account. The reason is a code: why somebody left is nobody's business here. */
record BlockAccount(
        @NotNull @Pattern(regexp = "LEFT|SECURITY") String reason) {
    BlockReason why() {
        return BlockReason.valueOf(reason);
    }
}
