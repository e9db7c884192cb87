package org.punte.identity.sheet;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Starts a sheet by one profile, listed at {@code /v1/indicators}. */
record StartSheet(@NotBlank @Size(max = 40) String profile) {}
