package org.punte.notifications.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.web.tag.Tagged;

/** What its addressee sees of a message: where to look, no name and no text. */
record MessageView(
        UUID id,
        MessageKind kind,
        @Nullable UUID referral,
        @Nullable UUID grant,
        @Nullable String urgency,
        @Nullable UUID about,
        @Nullable Integer days,
        Instant at,
        @Nullable Instant readAt,
        int version)
        implements Tagged {
    static MessageView of(Message m) {
        return new MessageView(
                m.id, m.kind, m.referral, m.grant, m.urgency, m.about, m.days, m.at, m.readAt, m.version);
    }
}
