package org.punte.identity.possibledouble;

import jakarta.validation.constraints.NotNull;

/** Decides what two records are to each other. */
record DecideDouble(@NotNull DoubleDecision decision) {}
