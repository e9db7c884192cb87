package org.punte.messaging.relay;

import java.time.Duration;

/** How much the next round takes, and how long it waits before. */
class Pace {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    /** More than one, or an event that Kafka never takes would look like an outage. */
    private static final int PROBES = 4;

    private final RelayConfig config;
    private int failures;
    private boolean outage;

    Pace(RelayConfig config) {
        this.config = config;
    }

    /** In an outage a few events are the probe: hundreds in the producer's queue would only time out there. */
    int limit() {
        return outage ? PROBES : config.batch();
    }

    Duration pauseAfter(Round round) {
        failures = round.failed() ? failures + 1 : 0;
        outage = round.failed() && round.sent() == 0;
        if (round.failed()) return longer(failures);
        if (!round.othersWait()) return config.poll();
        return round.sent() > 0 ? Duration.ZERO : config.fence();
    }

    /** Whether the round before failed, so that an outage is reported once. */
    boolean failing() {
        return failures > 0;
    }

    private Duration longer(int failures) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
        return pause.compareTo(config.longestPause()) < 0 ? pause : config.longestPause();
    }
}
