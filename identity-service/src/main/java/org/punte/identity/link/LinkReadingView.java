package org.punte.identity.link;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who saw what of which record through a link. {@code id} is the row's, for the next page. */
record LinkReadingView(@JsonIgnore UUID id, Instant at, UUID person, UUID account, List<String> categories) {}
