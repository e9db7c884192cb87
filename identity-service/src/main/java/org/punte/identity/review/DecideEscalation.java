package org.punte.identity.review;

import jakarta.validation.constraints.NotNull;

/** Whether the account stays. */
record DecideEscalation(@NotNull Boolean keep) {}
