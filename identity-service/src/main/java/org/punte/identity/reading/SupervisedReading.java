package org.punte.identity.reading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A supervisor asks to read whom a referral is about. {@code reason} is sealed, and stands in the ledger only. */
record SupervisedReading(
        @NotNull UUID referral,
        @NotBlank @Size(min = 10, max = 500) String reason) {
    @Override
    public String toString() {
        return "SupervisedReading[" + referral + "]";
    }
}
