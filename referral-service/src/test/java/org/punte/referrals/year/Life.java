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
        String urgency,
        String status,
        Instant sentAt,
        Instant answerBy,
        Instant startBy,
        List<Entry> timeline,
        List<Asked> asked,
        Map<String, List<Instant>> alarms,
        Map<String, Integer> events) {
    /** One line of the timeline. */
    record Entry(Instant at, String move) {}

    private static final List<String> ENDS_OF_WAITING =
            List.of("ACCEPTANCE", "WAITLISTING", "DECLINE", "CANCELLATION", "CONSENT_WITHDRAWAL", "EXPIRY");

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
        return !urgency.equals("NORMAL");
    }

    @Nullable
    Instant at(String move) {
        return timeline.stream()
                .filter(entry -> entry.move.equals(move))
                .map(Entry::at)
                .findFirst()
                .orElse(null);
    }

    int moves(String move) {
        return (int) timeline.stream().filter(entry -> entry.move.equals(move)).count();
    }

    /** When what stood since the nth such move was over: with the move after it. */
    Instant leftAfter(String move, int nth) {
        int seen = 0;
        for (int i = 0; i < timeline.size() - 1; i++) {
            if (timeline.get(i).move.equals(move) && seen++ == nth) return timeline.get(i + 1).at;
        }
        return Instant.MAX;
    }

    /** When somebody took it on; the end of all days where nobody did. */
    Instant takenAt() {
        var at = at("ACCEPTANCE");
        return at == null ? Instant.MAX : at;
    }

    /** When it was back at its sender. */
    Instant backAt() {
        var declined = at("DECLINE");
        return declined == null ? at("EXPIRY") : declined;
    }

    /** When that could not be taken back any more. */
    Instant settledAt() {
        return at("DECLINE") == null ? backAt() : backAt().plus(Duration.ofHours(1));
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
