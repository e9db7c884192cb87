package org.punte.web.page;

import java.time.Instant;
import java.util.UUID;

/** A place in a list that is sorted by time and id, mostly newest first. */
public record Position(Instant at, UUID id) {
    /** Before the first row of a descending list. */
    public static final Position START = new Position(Instant.parse("9999-12-31T23:59:59Z"), new UUID(-1L, -1L));

    /** Before the first row of an ascending list. */
    public static final Position FIRST = new Position(Instant.EPOCH, new UUID(0L, 0L));
}
