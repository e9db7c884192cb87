package org.punte.referrals.timeline;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralStatus;

/** One row of the timeline. */
@Entity
class TimelineEntry {
    @EmbeddedId
    Key key;

    UUID sender;

    @Nullable
    UUID receiver;

    Instant at;

    @Enumerated(EnumType.STRING)
    Move move;

    @Nullable
    @Enumerated(EnumType.STRING)
    ReferralStatus fromStatus;

    @Enumerated(EnumType.STRING)
    ReferralStatus toStatus;

    @Nullable
    UUID actor;

    UUID agency;

    @Nullable
    String reason;

    /** That the words which came with it are told to the other side; null where that was not asked. */
    @Nullable
    Boolean personAgrees;

    @Embeddable
    record Key(UUID referral, int version) {}
}
