package org.punte.identity.lifecycle;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** Ends the probation of an agency, after one more look. */
record ActivateAgency(@NotNull @Valid OutOfBandCheck check) {}
