package org.punte.identity.assignment;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** Names who works with a person from now on. */
record AssignPerson(@NotEmpty @Size(max = 10) Set<@NotNull UUID> workers) {}
