package org.punte.messaging.broker;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code punte.messaging.standing.*} — where is told what accounts may do. */
@ConfigMapping(prefix = "punte.messaging.standing")
public interface StandingTopic {
    /** Whether this service listens; identity-service, which tells it, does not. */
    @WithDefault("true")
    boolean enabled();

    /** The topic. Its number of partitions never changes: order per account and the proof of having heard all rest on it. */
    @WithDefault("identity-events")
    String topic();

    /** By which dead letters say whose they are. No group of Kafka's: every process reads all of it for itself. */
    @WithDefault("${quarkus.application.name}.standing")
    String group();

    /** How long a question to Kafka waits before what it was to show counts as not shown. */
    @WithDefault("PT2S")
    Duration patience();

    /** How often is noted how far was read, so that a start has little to read again. */
    @WithDefault("PT10S")
    Duration noteEvery();
}
