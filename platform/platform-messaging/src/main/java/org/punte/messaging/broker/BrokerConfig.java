package org.punte.messaging.broker;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code punte.messaging.topics.*} — how topics are made where they do not exist yet. */
@ConfigMapping(prefix = "punte.messaging.topics")
interface BrokerConfig {
    /** One subject's events stay in one partition; more partitions let more consumers share the work. */
    @WithDefault("12")
    int partitions();

    /** Copies of each partition; -1 leaves it to the broker. */
    @WithDefault("-1")
    short replicas();

    /** How long events are kept: the time a consumer may be away. */
    @WithDefault("P7D")
    Duration keepEvents();

    /** How long events that could not be handled are kept for somebody to look. */
    @WithDefault("P30D")
    Duration keepDeadLetters();

    /** How long a start waits for Kafka before it goes on without. */
    @WithDefault("PT10S")
    Duration patience();
}
