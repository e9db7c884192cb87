package org.punte.infrastructure;

import java.util.Map;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** Kafka in a container; topics are made by those who need them, as on local processes. */
class BrokerContainer extends KafkaContainer {
    BrokerContainer() {
        super(DockerImageName.parse(Containers.image("kafka", "apache/kafka"))
                .asCompatibleSubstituteFor("apache/kafka"));
        withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
    }

    Map<String, String> begin() {
        start();
        return Map.of("kafka.bootstrap", getBootstrapServers());
    }
}
