package org.punte.identity.client;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a partner's system act for the caller's agency. {@code publicKey} is PEM or a JWK: then there is no secret.
 * {@code dailyReads} bounds {@code identity:read}, which a second person has to grant.
 */
record CreateClient(
        @NotBlank @Size(max = 200) String name,
        @NotEmpty Set<@NotNull @Pattern(regexp = Scope.KNOWN) String> scopes,
        @Nullable @Size(max = 8_000) String publicKey,
        @Nullable @Min(1) @Max(1_000) Integer dailyReads) {
    private static final int USUAL_READS = 100;

    boolean asksIdentities() {
        return scopes.contains(Scope.IDENTITY_READ.wire);
    }

    int readsPerDay() {
        return dailyReads == null ? USUAL_READS : dailyReads;
    }
}
