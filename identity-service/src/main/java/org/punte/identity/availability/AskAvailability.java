package org.punte.identity.availability;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** The agencies that come into question. */
record AskAvailability(@NotNull @Size(min = 1, max = 500) Set<@NotNull UUID> agencies) {}
