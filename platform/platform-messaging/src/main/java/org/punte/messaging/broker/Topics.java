package org.punte.messaging.broker;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * Makes the topics that this service sends to or listens to, before its consumers start: one that comes first to a
 * missing topic waits minutes for the news that it exists now. Whichever service starts first makes them.
 */
@ApplicationScoped
public class Topics {
    /** A quiet topic ends its segment every day, too: only what has ended is dropped when its time is over. */
    private static final Duration SEGMENT = Duration.ofDays(1);

    private final Channels channels;
    private final BrokerConfig config;
    private final Administration kafka;
    private final GroupGaps gaps;
    private volatile boolean made;

    Topics(Channels channels, BrokerConfig config, Administration kafka, GroupGaps gaps) {
        this.channels = channels;
        this.config = config;
        this.kafka = kafka;
        this.gaps = gaps;
    }

    /** The topic for what {@code topic} brought and nobody could handle. */
    public static String deadLettersOf(String topic) {
        return topic + "-dead";
    }

    /** Messaging itself starts at LIBRARY_BEFORE, which is 1000. */
    void onStart(@Observes @Priority(500) StartupEvent start) {
        try {
            makeMissing();
        } catch (BrokerAway e) {
            Log.warnf("Kafka does not answer yet, topics are made later: %s", e.getMessage());
        }
    }

    /** Does nothing once they are there. */
    public synchronized void makeMissing() {
        if (made) return;
        Set<String> topics = new TreeSet<>(channels.sending());
        topics.addAll(channels.listening());
        if (!topics.isEmpty()) kafka.ask(admin -> make(admin, topics));
        made = true;
    }

    private int make(Admin admin, Set<String> topics) {
        var creations = admin.createTopics(topics.stream().flatMap(this::wanted).toList())
                .values();
        creations.forEach((topic, creation) -> {
            try {
                kafka.answer(creation);
                Log.infof("Topic %s created", topic);
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof TopicExistsException)) throw new BrokerAway(e.getCause());
            }
        });
        gaps.look(admin);
        return creations.size();
    }

    private Stream<NewTopic> wanted(String topic) {
        return Stream.of(
                topic(topic, config.partitions(), config.keepEvents()),
                // few, and read by nobody but who looks: one partition keeps them in the order in which they failed
                topic(deadLettersOf(topic), 1, config.keepDeadLetters()));
    }

    private NewTopic topic(String name, int partitions, Duration keep) {
        Optional<Short> replicas = Optional.of(config.replicas()).filter(copies -> copies > 0);
        return new NewTopic(name, Optional.of(partitions), replicas)
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG, Long.toString(keep.toMillis()),
                        TopicConfig.SEGMENT_MS_CONFIG, Long.toString(SEGMENT.toMillis())));
    }
}
