package org.punte.testing.channel;

import io.smallrye.reactive.messaging.MessageConverter;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.reactive.messaging.Message;

/** What a test sends as text through a channel in memory reaches the service as a poll of Kafka that brought one event. */
@ApplicationScoped
class PollOfOne implements MessageConverter {
    @Override
    public boolean canConvert(Message<?> sent, Type wanted) {
        return sent.getPayload() instanceof String && wanted.getTypeName().startsWith(ConsumerRecords.class.getName());
    }

    @Override
    public Message<?> convert(Message<?> sent, Type wanted) {
        var partition = new TopicPartition("in-memory", 0);
        var record = new ConsumerRecord<>(partition.topic(), 0, 0, (String) null, (String) sent.getPayload());
        return sent.withPayload(new ConsumerRecords<>(Map.of(partition, List.of(record)), Map.of()));
    }
}
