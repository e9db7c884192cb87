package org.punte.referrals.year;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.TreeMap;

/** All replicas are away for some hours, a dozen times. */
class Outages {
    private static final int MANY = 12;
    private static final Duration LONGEST = Duration.ofHours(11);

    private final TreeMap<Instant, Instant> times = new TreeMap<>();

    Outages(Random random, Instant from, Duration time) {
        while (times.size() < MANY) {
            var begin = from.plus(Duration.ofMinutes((long) (random.nextDouble() * time.toMinutes())));
            if (isAlone(begin)) times.put(begin, begin.plus(Duration.ofMinutes(30 + random.nextInt(600))));
        }
    }

    private boolean isAlone(Instant begin) {
        return times.subMap(begin.minus(LONGEST), begin.plus(LONGEST)).isEmpty();
    }

    /** When somebody looks at what is due then. */
    Instant looked(Instant due) {
        var outage = times.floorEntry(due);
        return outage != null && due.isBefore(outage.getValue()) ? outage.getValue() : due;
    }

    int many() {
        return times.size();
    }
}
