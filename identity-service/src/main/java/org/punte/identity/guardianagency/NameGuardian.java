package org.punte.identity.guardianagency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** Names who would decide at {@code agency}, where nobody is left who could. Nothing about persons belongs into the reason. */
record NameGuardian(
        @NotNull UUID agency,
        @NotNull UUID guardian,
        @NotBlank @Size(min = 3, max = 300) String reason) {}
