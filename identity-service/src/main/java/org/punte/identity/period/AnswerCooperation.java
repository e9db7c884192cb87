package org.punte.identity.period;

import jakarta.validation.constraints.NotNull;

/** What the person says now about working with the authorities. */
public record AnswerCooperation(@NotNull Cooperation cooperation) {}
