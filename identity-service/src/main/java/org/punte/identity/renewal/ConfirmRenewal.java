package org.punte.identity.renewal;

import jakarta.validation.constraints.NotNull;

/** Says: I have met this person as well. */
record ConfirmRenewal(@NotNull Recognition recognisedBy) {}
