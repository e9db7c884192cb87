package org.punte.web.standing;

import java.util.Set;
import java.util.UUID;

/** What an account may do at an agency. */
public record Standing(UUID account, UUID agency, Set<String> roles, boolean client, boolean blocked) {}
