package org.punte.bench.referrals;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One made-up referral and how it is written as a line of {@code COPY}. {@code person} stands for author, worker and consent as well. */
record Made(
        long number,
        UUID sender,
        UUID receiver,
        String service,
        String urgency,
        String region,
        String status,
        Instant sentAt,
        UUID person) {
    static final String COLUMNS =
            "id, version, code, person, sender, receiver, author, consent, service, urgency, age_band, region, noted, status,"
                    + " created_at, sent_at, answer_by, start_by, workers, decline_reason, cancel_reason, expiry_reason, outcome,"
                    + " status_since, answer_rule, start_rule";
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String NONE = "\\N";

    String line() {
        return String.join("\t", asked(), told()) + "\t1\t1\n";
    }

    private String asked() {
        return String.join(
                "\t",
                id().toString(),
                String.valueOf(version()),
                code(),
                person.toString(),
                sender.toString(),
                receiver.toString(),
                person.toString(),
                person.toString(),
                service,
                urgency,
                "ADULT",
                region,
                "f");
    }

    private String told() {
        return String.join(
                "\t",
                status,
                sentAt.toString(),
                sentAt.toString(),
                sentAt.plus(answering()).toString(),
                sentAt.plus(answering().multipliedBy(3)).toString(),
                isTakenOn() ? "{" + person + "}" : NONE,
                status.equals("DECLINED") ? "NO_CAPACITY" : NONE,
                status.equals("CANCELLED") ? "NO_LONGER_NEEDED" : NONE,
                status.equals("EXPIRED") ? "AGENCY_CLOSED" : NONE,
                status.equals("COMPLETED") ? "SERVICE_FULLY" : NONE,
                sentAt.toString());
    }

    /** As version 7 would be of the time of sending, and never the same twice. */
    private UUID id() {
        return new UUID(
                sentAt.toEpochMilli() << 16 | 0x7000 | number & 0xfff,
                0x8000000000000000L | number << 12 | person.getLeastSignificantBits() & 0xfff);
    }

    /** How many moves there were after sending. */
    private int version() {
        return switch (status) {
            case "SENT" -> 0;
            case "ACCEPTED" -> 2;
            case "IN_SERVICE" -> 3;
            case "COMPLETED" -> 4;
            default -> 1;
        };
    }

    private boolean isTakenOn() {
        return version() >= 2;
    }

    private Duration answering() {
        return switch (urgency) {
            case "EMERGENCY" -> Duration.ofHours(1);
            case "URGENT" -> Duration.ofHours(24);
            default -> Duration.ofDays(3);
        };
    }

    private String code() {
        var code = new StringBuilder("RF-");
        // an odd factor only shuffles the numbers below 2^40
        long left = number * 0x9E3779B97FL & (1L << 40) - 1;
        for (int at = 0; at < 8; at++, left >>>= 5) {
            if (at == 4) code.append('-');
            code.append(LETTERS.charAt((int) (left & 31)));
        }
        return code.toString();
    }
}
