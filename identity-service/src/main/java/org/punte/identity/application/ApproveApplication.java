package org.punte.identity.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.punte.identity.lifecycle.OutOfBandCheck;

/** Says yes, and how one made sure. */
record ApproveApplication(@NotNull @Valid OutOfBandCheck check) {}
