package org.punte.identity.settlement;

import jakarta.validation.constraints.NotNull;

/** Says how a person was provided for. */
record SettlePerson(@NotNull How how) {}
