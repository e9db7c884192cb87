package org.punte.messaging.broker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TopicsTest {
    private static final Set<String> WANTED = Set.of(
            "messaging-test-events",
            "messaging-test-events-dead",
            "messaging-test-standing",
            "messaging-test-standing-dead");

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Inject
    Channels channels;

    @Test
    void every_topic_of_a_channel_is_there_with_twelve_partitions_and_one_for_its_dead_letters() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            var topics = admin.describeTopics(WANTED).allTopicNames().get();

            assertThat(topics.values())
                    .allSatisfy(topic ->
                            assertThat(topic.partitions()).hasSize(topic.name().endsWith("-dead") ? 1 : 12));
        }
    }

    @Test
    void events_are_kept_for_seven_days_and_not_much_longer_on_a_quiet_topic() throws Exception {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, "messaging-test-events");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            var config = admin.describeConfigs(Set.of(topic)).all().get().get(topic);

            assertThat(config.get("retention.ms").value())
                    .isEqualTo(Long.toString(Duration.ofDays(7).toMillis()));
            assertThat(config.get("segment.ms").value())
                    .isEqualTo(Long.toString(Duration.ofDays(1).toMillis()));
        }
    }

    @Test
    void a_service_knows_what_it_sends_to_and_listens_to() {
        assertThat(channels.sending()).containsExactly("messaging-test-events");
        assertThat(channels.listening())
                .containsExactly("messaging-test-events", "messaging-test-ledger", "messaging-test-standing");
    }
}
