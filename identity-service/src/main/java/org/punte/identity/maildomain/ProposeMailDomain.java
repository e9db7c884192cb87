package org.punte.identity.maildomain;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Asks for a domain of work addresses, such as {@code directorate.example}. */
record ProposeMailDomain(
        @NotNull @Size(max = 253) @Pattern(regexp = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\\.)+[A-Za-z]{2,63}")
        String domain) {}
