package org.punte.messaging.relay;

import java.time.Duration;

/** How much the next round takes, and how long it waits before. */
class Pace {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

    /** More than one, or an event that Kafka never takes would look like an outage. Those that failed are passed over (Refused). */
    private static final int PROBES = 4;

    private final RelayConfig config;
    private int failures;
    private boolean outage;
    private boolean failing;

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
        failing = round.failed() || failing && round.passesOver();
        if (round.failed()) return longer(failures);
        if (!round.othersWait()) return config.poll();
        return round.sent() > 0 ? Duration.ZERO : config.fence();
    }

    /** Whether a round before failed and what failed in it still waits: it is reported once. */
    boolean failing() {
        return failing;
    }

    private Duration longer(int failures) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
        return pause.compareTo(config.longestPause()) < 0 ? pause : config.longestPause();
    }
}
