package org.punte.sample.slip;

import java.time.Instant;
import java.util.UUID;
import org.punte.web.tag.Tagged;

/** What its agency sees. */
record SlipView(UUID id, int version, UUID agency, String text, int rank, Kind kind, Instant writtenAt)
        implements Tagged {
    static SlipView of(Slip slip) {
        return new SlipView(slip.id, slip.version, slip.agency, slip.text, slip.rank, slip.kind, slip.writtenAt);
    }
}
