package org.punte.messaging.broker;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.punte.messaging.gap.Gaps;

/** A service that was away for longer than Kafka keeps events. */
@QuarkusTest
class GroupGapsTest {
    private final String topic = "gap-" + UUID.randomUUID();
    private final TopicPartition partition = new TopicPartition(topic, 0);

    @Inject
    StandingTopic standing;

    @Inject
    Administration kafka;

    @Inject
    Gaps gaps;

    @Inject
    Sender sender;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @TestHTTPResource(value = "/health/group/missed-events", management = true)
    String health;

    @Test
    void what_kafka_dropped_before_it_was_read_is_warned_of_and_nothing_else() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            tenEventsOfWhichFiveAreRead(admin);
            look(admin);
            given().get(health).then().body("checks[0].data ?: [:]", not(hasKey(topic)));

            admin.deleteRecords(Map.of(partition, RecordsToDelete.beforeOffset(8)))
                    .all()
                    .get();
            look(admin);
        }

        given().get(health).then().statusCode(503).body("checks[0].data", hasKey(topic));
    }

    private void tenEventsOfWhichFiveAreRead(Admin admin) throws Exception {
        admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        for (int event = 0; event < 10; event++)
            sender.send(topic, "subject", "{}", new RecordHeaders()).await().indefinitely();
        admin.alterConsumerGroupOffsets(topic, Map.of(partition, new OffsetAndMetadata(5)))
                .all()
                .get();
    }

    private void look(Admin admin) {
        var settings = Map.of(
                "mp.messaging.incoming.late.topic", topic,
                "mp.messaging.incoming.late.group.id", topic);
        var config = new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "a service that was away", 100))
                .build();
        new GroupGaps(new Channels(config, standing), kafka, gaps).look(admin);
    }
}
