package org.punte.referrals.year;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a year left of one referral: its timeline, its alarms and its events, as they stand in the database. */
record Life(
        UUID id,
        UUID sender,
        UUID receiver,
        UUID person,
        String service,
        String status,
        Instant sentAt,
        Instant answerBy,
        Instant startBy,
        List<Entry> timeline,
        Map<String, List<Instant>> alarms,
        Map<String, Integer> events) {
    /** One line of the timeline. */
    record Entry(Instant at, String move) {}

    private static final List<String> ENDS_OF_WAITING =
            List.of("ACCEPTANCE", "DECLINE", "CANCELLATION", "CONSENT_WITHDRAWAL", "EXPIRY");

    /** When the time for the answer was over; the end of all days where it never was. */
    Instant answeredAt() {
        return timeline.stream()
                .filter(entry -> ENDS_OF_WAITING.contains(entry.move))
                .map(Entry::at)
                .findFirst()
                .orElse(Instant.MAX);
    }

    /** In real time: what is not counts working days. */
    boolean isPressing() {
        return Duration.between(sentAt, answerBy).compareTo(Duration.ofHours(24)) <= 0;
    }

    Instant half() {
        return sentAt.plus(Duration.between(sentAt, answerBy).dividedBy(2));
    }

    @Nullable
    Instant at(String move) {
        return timeline.stream()
                .filter(entry -> entry.move.equals(move))
                .map(Entry::at)
                .findFirst()
                .orElse(null);
    }

    int alarms(String kind) {
        return alarms.getOrDefault(kind, List.of()).size();
    }

    int events(String type) {
        return events.getOrDefault(type, 0);
    }

    boolean cameBack() {
        return status.equals("DECLINED") || status.equals("EXPIRED");
    }
}
