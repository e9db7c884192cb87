package org.punte.messaging.relay;

import java.util.List;
import org.punte.messaging.Rows;

/** The reader that everybody writes first: what lies above the last position seen is new. */
class NaiveReader {
    private final Rows rows;
    private long lastSeen;

    NaiveReader(Rows rows) {
        this.rows = rows;
        lastSeen = highest(rows.column("select position from outbox"), 0);
    }

    /** The ids of the events that are new to it. */
    List<Object> read() {
        List<Object> ids = rows.column("select id from outbox where position > ? order by position", lastSeen);
        lastSeen = highest(rows.column("select position from outbox where position > ?", lastSeen), lastSeen);
        return ids;
    }

    private static long highest(List<Object> positions, long otherwise) {
        return positions.stream().mapToLong(Long.class::cast).max().orElse(otherwise);
    }
}
