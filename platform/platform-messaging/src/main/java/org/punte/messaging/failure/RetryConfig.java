package org.punte.messaging.failure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code punte.messaging.retry.*} — how patiently an event is tried before it is put aside. */
@ConfigMapping(prefix = "punte.messaging.retry")
interface RetryConfig {
    /** Tries before an event is put aside. Those behind it wait meanwhile, so that order is kept. */
    @WithDefault("6")
    int attempts();

    /** The pause after the first try; each further one is three times as long. */
    @WithDefault("PT0.1S")
    Duration firstPause();

    /** No pause is longer. While the database is away an event is tried at this pace without end. */
    @WithDefault("PT10S")
    Duration longestPause();

    /** How long a shutdown waits for events that are being handled. */
    @WithDefault("PT5S")
    Duration patienceAtShutdown();
}
