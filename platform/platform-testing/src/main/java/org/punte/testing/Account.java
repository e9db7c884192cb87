package org.punte.testing;

import java.util.Set;
import java.util.UUID;

/** Somebody who can sign in, at one agency. */
public record Account(UUID id, UUID agency, Set<String> roles) {}
