package org.punte.portal.client.assignment;

import java.util.List;
import java.util.UUID;

/** Names who goes on with what somebody left behind. */
public record AssignWorkers(List<UUID> workers) {}
