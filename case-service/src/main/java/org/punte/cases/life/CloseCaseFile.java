package org.punte.cases.life;

import jakarta.validation.constraints.NotNull;

/** Ends the record of helping a person. */
public record CloseCaseFile(@NotNull ClosureReason reason) {}
