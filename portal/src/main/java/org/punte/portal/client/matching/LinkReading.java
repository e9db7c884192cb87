package org.punte.portal.client.matching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.punte.portal.client.identity.Category;

/** Who read what through a link. */
public record LinkReading(Instant at, UUID person, UUID account, List<Category> categories) {}
