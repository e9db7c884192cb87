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

/** What a test sends through a channel in memory, a text or a list of texts, reaches the service as one poll of Kafka. */
@ApplicationScoped
class OnePoll implements MessageConverter {
    private static final TopicPartition PARTITION = new TopicPartition("in-memory", 0);

    @Override
    public boolean canConvert(Message<?> sent, Type wanted) {
        boolean isText = sent.getPayload() instanceof String || sent.getPayload() instanceof List<?>;
        return isText && wanted.getTypeName().startsWith(ConsumerRecords.class.getName());
    }

    @Override
    public Message<?> convert(Message<?> sent, Type wanted) {
        var texts = sent.getPayload() instanceof List<?> several ? several : List.of(sent.getPayload());
        var records = texts.stream().map(OnePoll::record).toList();
        return sent.withPayload(new ConsumerRecords<>(Map.of(PARTITION, records), Map.of()));
    }

    private static ConsumerRecord<String, String> record(Object text) {
        return new ConsumerRecord<>(PARTITION.topic(), PARTITION.partition(), 0, null, (String) text);
    }
}
