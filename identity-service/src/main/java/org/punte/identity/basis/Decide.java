package org.punte.identity.basis;

import jakarta.validation.constraints.NotNull;

/** Whether the basis carries what was told, or would be. */
record Decide(@NotNull Boolean justified) {}
