package org.punte.identity.renewal;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.keycloak.Factor;

/**
 * Says: I have met this person today, who lost the second factor. {@code factor} is what they set up at the next sign-in,
 * TOTP where it is left out; {@code agency} is for network administrators and for second persons whom another agency named.
 */
record AskRenewal(
        @NotNull UUID account,
        @NotNull Recognition recognisedBy,
        @Nullable Factor factor,
        @Nullable UUID agency) {}
