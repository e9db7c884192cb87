package org.punte.messaging.failure;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;

/** The failure strategy of every channel; named in the connector's configuration. */
@ApplicationScoped
@Identifier("dead-letter-topic")
class DeadLetterTopics implements KafkaFailureHandler.Factory {
    private final Aside aside;
    private final Intake intake;

    DeadLetterTopics(Aside aside, Intake intake) {
        this.aside = aside;
        this.intake = intake;
    }

    @Override
    public KafkaFailureHandler create(
            KafkaConnectorIncomingConfiguration channel,
            Vertx vertx,
            KafkaConsumer<?, ?> consumer,
            BiConsumer<Throwable, Boolean> reportFailure) {
        return new DeadLetterTopic(channel.getGroupId().orElse(channel.getChannel()), aside, intake);
    }
}
