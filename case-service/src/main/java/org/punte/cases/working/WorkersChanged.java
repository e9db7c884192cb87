package org.punte.cases.working;

import java.util.Set;
import java.util.UUID;

/** What {@code person.workers-changed.v1} tells; only the members we read. */
record WorkersChanged(UUID agency, Set<UUID> workers) {}
