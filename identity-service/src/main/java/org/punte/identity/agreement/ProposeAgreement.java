package org.punte.identity.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.punte.identity.vault.Category;

/** Enters an agreement that was signed on paper. It counts when the other side has confirmed it. */
record ProposeAgreement(
        @NotNull UUID with,
        @NotBlank @Size(max = 60) String number,
        @NotNull LocalDate signedOn,
        @NotEmpty Set<@NotNull Category> categories,
        @NotNull LocalDate validUntil) {}
