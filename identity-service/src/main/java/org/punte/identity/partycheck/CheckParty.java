package org.punte.identity.partycheck;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** Who would come along. */
record CheckParty(@NotNull @Size(min = 1, max = 7) Set<@NotNull UUID> others) {}
