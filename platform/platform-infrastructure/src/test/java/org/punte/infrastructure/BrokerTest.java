package org.punte.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class BrokerTest {
    @Test
    void a_record_is_taken_by_the_broker() throws Exception {
        var infrastructure = Infrastructure.attach(InfrastructureRequest.forTests(InfrastructureRequest.root()));
        Map<String, Object> config = Map.of("bootstrap.servers", infrastructure.kafka());
        String topic = "test-broker-" + UUID.randomUUID();

        try (var admin = Admin.create(config);
                var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            admin.createTopics(Set.of(new NewTopic(topic, 12, (short) 1))).all().get();
            var written = producer.send(new ProducerRecord<>(topic, "subject", "event"))
                    .get();
            admin.deleteTopics(List.of(topic)).all().get();

            assertThat(written.offset()).isZero();
        }
    }
}
