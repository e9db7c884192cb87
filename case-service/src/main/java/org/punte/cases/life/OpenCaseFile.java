package org.punte.cases.life;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Begins the record of helping {@code person}; who opens it is assigned to it. */
public record OpenCaseFile(@NotNull UUID person) {}
