package org.punte.portal.client.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.Urgency;

/** Something happened to a referral. It says what and when, never about whom. */
public record Message(
        UUID id,
        MessageKind kind,
        @Nullable UUID referral,
        @Nullable Urgency urgency,
        Instant at,
        @Nullable Instant readAt) {
    public boolean isUnread() {
        return readAt == null;
    }
}
