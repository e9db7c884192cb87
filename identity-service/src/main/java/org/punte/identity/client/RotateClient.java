package org.punte.identity.client;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A new credential; the old one ends at once. With {@code publicKey} a key, else a new secret. */
record RotateClient(@Nullable @Size(max = 8_000) String publicKey) {}
