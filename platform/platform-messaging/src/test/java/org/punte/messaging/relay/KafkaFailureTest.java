package org.punte.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.messaging.Eventually.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.punte.messaging.Diary;
import org.punte.messaging.KafkaLog;
import org.punte.messaging.Noted;
import org.punte.messaging.Outbox;
import org.punte.messaging.Rows;
import org.punte.messaging.broker.EventHeaders;

@QuarkusTest
class KafkaFailureTest {
    private final UUID subject = UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Inject
    Diary diary;

    @Inject
    Rows rows;

    @Inject
    KafkaLog kafka;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String servers;

    @Test
    void what_kafka_refuses_waits_and_leaves_in_order_when_it_accepts_again() throws Exception {
        accept(1);
        publish(1);
        publish(2);

        await().during(Duration.ofSeconds(1)).until(() -> unsent() == 2);
        accept(1_048_588);

        eventually().untilAsserted(() -> assertThat(diary.heardOf(subject)).containsExactly(1, 2));
    }

    /** As if the relay had died after Kafka's answer, before it took the row away. */
    @Test
    void what_is_sent_twice_has_one_effect() {
        publish(1);
        eventually().until(() -> unsent() == 0);

        putBack(kafka.of(KafkaLog.EVENTS, subject).get(0));

        eventually().until(() -> kafka.of(KafkaLog.EVENTS, subject).size() == 2);
        publish(2);
        eventually().untilAsserted(() -> assertThat(diary.heardOf(subject)).containsExactly(1, 2));
        assertThat(diary.triesOf(subject)).isEqualTo(2);
    }

    private void publish(int number) {
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(new Noted(subject, number)));
    }

    private void putBack(ConsumerRecord<String, String> sent) {
        rows.change(
                "insert into outbox (id, subject, type, payload) values (?, ?, 'test.noted.v1', ?::json)",
                UUID.fromString(EventHeaders.text(sent.headers(), "ce_id")),
                subject,
                sent.value());
    }

    private long unsent() {
        return rows.column("select position from outbox where subject = ?", subject)
                .size();
    }

    /** The largest batch that the topic takes; with one byte Kafka refuses everything. */
    private void accept(int bytes) throws Exception {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, KafkaLog.EVENTS);
        var entry = new ConfigEntry("max.message.bytes", Integer.toString(bytes));
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.incrementalAlterConfigs(Map.of(topic, List.of(new AlterConfigOp(entry, OpType.SET))))
                    .all()
                    .get();
        }
    }
}
