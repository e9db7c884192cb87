package org.punte.cases.life;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** Names who goes on with a file; those named before do no longer. */
public record AssignWorkers(@NotNull @Size(min = 1, max = 5) Set<@NotNull UUID> workers) {}
