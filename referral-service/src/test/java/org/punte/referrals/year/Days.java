package org.punte.referrals.year;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** On which days places were expected and pauses were to be looked at, where the receiver is; one of each for a referral. */
class Days {
    private final Map<UUID, LocalDate> expected = new HashMap<>();
    private final Map<UUID, LocalDate> reviews = new HashMap<>();

    LocalDate later(Instant at, int days) {
        return Straight.dayOf(at).plusDays(days);
    }

    void expect(UUID referral, LocalDate day) {
        expected.put(referral, day);
    }

    void review(UUID referral, LocalDate day) {
        reviews.put(referral, day);
    }

    /** Whether a pause was to be looked at before. */
    boolean isReviewed(UUID referral) {
        return reviews.containsKey(referral);
    }

    /** From when on a place is late: its day is over. The end of all days where none was expected. */
    Instant late(UUID referral) {
        var day = expected.get(referral);
        return day == null ? Instant.MAX : begins(day.plusDays(1));
    }

    /** From when on a pause is looked at. */
    Instant review(UUID referral) {
        var day = reviews.get(referral);
        return day == null ? Instant.MAX : begins(day);
    }

    private static Instant begins(LocalDate day) {
        return day.atStartOfDay(Straight.ZONE).toInstant();
    }
}
