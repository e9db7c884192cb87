package org.punte.identity.interest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is best for a child, weighed; {@code childView} is what the child said, where it was {@code heard}. Both sealed. */
record WriteInterests(
        @NotBlank @Size(max = 20_000) String narrative,
        @NotNull Boolean heard,
        @Nullable @Size(max = 5_000) String childView) {
    /** Holds free text: never printed. */
    @Override
    public String toString() {
        return "WriteInterests[sealed]";
    }
}
