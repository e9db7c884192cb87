package org.punte.referrals.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A consent as far as a sending needs it. */
record Consent(
        UUID person,
        UUID owner,
        UUID receiver,
        @Nullable LocalDate until,
        @Nullable Instant endedAt,
        boolean paused) {
    boolean isFor(UUID person, UUID owner, UUID receiver) {
        return this.person.equals(person) && this.owner.equals(owner) && this.receiver.equals(receiver);
    }

    /** A date ends at midnight where its owner is. */
    Instant endsAt(ZoneId zone) {
        return until == null
                ? Instant.MAX
                : until.plusDays(1).atStartOfDay(zone).toInstant();
    }

    boolean isLiveAt(Instant now, ZoneId zone) {
        return endedAt == null && !paused && now.isBefore(endsAt(zone));
    }
}
