package org.punte.bench.referrals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Made-up referrals of a network as it is: a few agencies get most, most is over, the rest waits. Same seed, same network. */
class Spread {
    static final int AGENCIES = 200;
    private static final Duration HISTORY = Duration.ofDays(3 * 365);

    /** What is not over was sent in this time. */
    private static final Duration RECENT = Duration.ofDays(60);

    /** One referral in thirty goes to the largest agency, one in two hundred to the usual one. */
    private static final double LARGEST = 1 / 30.0;

    private static final double USUAL = LARGEST + 1 / 200.0;

    private static final String[] SERVICES =
            "ACC_SHELTER ACC_EMERG PSY LEGAL_INFO MED SOC_COUNSEL BASIC LEGAL_REP COMPENS ID_DOCS JOB EDU AFTERCARE"
                    .split(" ");
    private static final String[] REGIONS = "B IS CJ TM CT BH MS DB SM SJ SB GL BC TR AR".split(" ");
    private static final String[] OVER =
            "COMPLETED COMPLETED COMPLETED COMPLETED COMPLETED COMPLETED DECLINED DECLINED CANCELLED EXPIRED"
                    .split(" ");
    private static final String[] OPEN =
            "SENT SENT ACKNOWLEDGED ACCEPTED ACCEPTED IN_SERVICE IN_SERVICE IN_SERVICE IN_SERVICE IN_SERVICE"
                    .split(" ");
    private static final int OPEN_IN_HUNDRED = 4;

    private final Random random;
    private final List<UUID> agencies;
    private final Instant now;

    /** @param agencies the largest first, then the usual one, then all others */
    Spread(long seed, List<UUID> agencies, Instant now) {
        this.random = new Random(seed);
        this.agencies = agencies;
        this.now = now;
    }

    Made next(long number) {
        boolean open = random.nextInt(100) < OPEN_IN_HUNDRED;
        var sentAt = now.minusMillis((long) (random.nextDouble() * (open ? RECENT : HISTORY).toMillis()));
        int receiver = receiver();
        int sender = (receiver + 1 + random.nextInt(AGENCIES - 1)) % AGENCIES;
        int pick = random.nextInt(10);
        return new Made(
                number,
                agencies.get(sender),
                agencies.get(receiver),
                SERVICES[(int) (SERVICES.length * Math.pow(random.nextDouble(), 1.6))],
                pick == 0 ? "EMERGENCY" : pick < 4 ? "URGENT" : "NORMAL",
                REGIONS[random.nextInt(REGIONS.length)],
                open ? OPEN[random.nextInt(OPEN.length)] : OVER[random.nextInt(OVER.length)],
                sentAt,
                new UUID(random.nextLong(), random.nextLong()));
    }

    private int receiver() {
        double at = random.nextDouble();
        if (at < LARGEST) return 0;
        return at < USUAL ? 1 : 2 + random.nextInt(AGENCIES - 2);
    }
}
