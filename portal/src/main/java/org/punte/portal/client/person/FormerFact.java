package org.punte.portal.client.person;

import java.time.Instant;
import java.util.UUID;

/** What was thought to be so before. */
public record FormerFact(UUID id, String fact, String text, Instant keptAt, Instant replacedAt) {}
