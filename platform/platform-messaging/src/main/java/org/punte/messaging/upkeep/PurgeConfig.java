package org.punte.messaging.upkeep;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code punte.messaging.purge.*} — how long rows are kept that have done their work. */
@ConfigMapping(prefix = "punte.messaging.purge")
interface PurgeConfig {
    /**
     * Events that were handled. Longer than topics keep dead letters and events together: what is delivered again on the last day of a dead
     * letter, and heard on the last day of that delivery, changes nothing where it was heard before. Three days more, because Kafka drops
     * whole segments.
     */
    @WithDefault("P40D")
    Duration inbox();

    /** Idempotency keys of clients. */
    @WithDefault("PT72H")
    Duration idempotency();

    /** How often; read by the scheduler. */
    @WithDefault("1h")
    String every();

    /** How long after the start for the first time; read by the scheduler. */
    @WithDefault("5m")
    String delayed();

    /** Rows per transaction. */
    @WithDefault("5000")
    int chunk();
}
