package org.punte.identity.meeting;

import java.time.Instant;
import java.util.UUID;
import org.punte.web.tag.Tagged;

/** That it stands written now; what, is a reading of its own. {@code id} is the referral's. */
record MeetingToldView(UUID id, Instant toldAt, int version) implements Tagged {
    static MeetingToldView of(Meeting m) {
        return new MeetingToldView(m.referral, m.toldAt, m.version);
    }
}
