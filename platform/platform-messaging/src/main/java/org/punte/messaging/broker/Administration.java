package org.punte.messaging.broker;

import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaFuture;

/** Asks Kafka's administration, with the connection settings of the channels. */
@Singleton
class Administration {
    private final Map<String, Object> kafka;
    private final BrokerConfig config;

    Administration(@Identifier("default-kafka-broker") Map<String, Object> kafka, BrokerConfig config) {
        this.kafka = kafka;
        this.config = config;
    }

    /** A connection per question: they are asked at start only. */
    <T> T ask(Function<Admin, T> question) {
        try (Admin admin = Admin.create(settings())) {
            return question.apply(admin);
        }
    }

    <T> T answer(KafkaFuture<T> future) throws ExecutionException {
        try {
            return future.get(config.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new BrokerAway(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerAway(e);
        }
    }

    private Map<String, Object> settings() {
        int patience = (int) config.patience().toMillis();
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.keySet().retainAll(AdminClientConfig.configNames());
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, patience);
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, patience);
        return settings;
    }
}
