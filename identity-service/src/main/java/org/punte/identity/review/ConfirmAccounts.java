package org.punte.identity.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who still works here, and who does not. Who is in neither stays due. */
record ConfirmAccounts(
        @NotNull @Size(max = 500) Set<@NotNull UUID> confirmed,
        @Nullable @Size(max = 500) Set<@NotNull UUID> left) {
    Set<UUID> gone() {
        return left == null ? Set.of() : left;
    }
}
