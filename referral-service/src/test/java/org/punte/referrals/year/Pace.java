package org.punte.referrals.year;

import java.time.Duration;

/** How fast people are about something of an urgency: about as long as they have. */
record Pace(Duration answer, Duration start, Duration question) {
    static Pace of(String urgency) {
        return switch (urgency) {
            case "EMERGENCY" -> new Pace(Duration.ofHours(1), Duration.ofHours(24), Duration.ofMinutes(15));
            case "URGENT" -> new Pace(Duration.ofHours(24), Duration.ofHours(72), Duration.ofHours(4));
            default -> new Pace(Duration.ofDays(3), Duration.ofDays(14), Duration.ofDays(1));
        };
    }
}
