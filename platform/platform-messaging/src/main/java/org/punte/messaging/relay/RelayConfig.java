package org.punte.messaging.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code punte.messaging.relay.*} — how recorded events reach Kafka. */
@ConfigMapping(prefix = "punte.messaging.relay")
interface RelayConfig {
    /** Whether this replica relays. */
    @WithDefault("true")
    boolean enabled();

    /** How many recorded events are looked at in one round. */
    @WithDefault("256")
    int batch();

    /** How long a round waits for Kafka, holding a connection meanwhile. */
    @WithDefault("PT5S")
    Duration sendTimeout();

    /** The net under the wake-up: how soon an event is found that another replica left behind. */
    @WithDefault("PT1S")
    Duration poll();

    /** When to look again for events that wait behind an open transaction. */
    @WithDefault("PT0.02S")
    Duration fence();

    /** The least time between two rounds: under load the next one then takes more at once. An idle relay answers at once. */
    @WithDefault("PT0.04S")
    Duration breath();

    /** The longest pause after rounds that failed. */
    @WithDefault("PT5S")
    Duration longestPause();
}
