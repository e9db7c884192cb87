package org.punte.identity.secondperson;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Names a supervisor of a partner {@code agency} as the own agency's second person. */
record NameSecondPerson(@NotNull UUID account, @NotNull UUID agency) {}
