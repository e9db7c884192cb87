package org.punte.portal.client.alarm;

import java.util.UUID;

/** An agency that could be asked next. */
public record Candidate(UUID agency) {}
