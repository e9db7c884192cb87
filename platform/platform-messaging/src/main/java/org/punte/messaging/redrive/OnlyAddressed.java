package org.punte.messaging.redrive;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.mutiny.Multi;
import io.smallrye.reactive.messaging.PublisherDecorator;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.punte.messaging.broker.Channels;
import org.punte.messaging.broker.EventHeaders;

/**
 * Lets an event that is delivered again through only to whom it failed. The others have handled it, perhaps so long ago
 * that their inbox has forgotten.
 */
@ApplicationScoped
class OnlyAddressed implements PublisherDecorator {
    private final Channels channels;

    OnlyAddressed(Channels channels) {
        this.channels = channels;
    }

    @Override
    public Multi<? extends Message<?>> decorate(
            Multi<? extends Message<?>> messages, List<String> channel, boolean isConnector) {
        if (!isConnector || channel.isEmpty()) return messages;
        String group = channels.group(channel.get(0));
        return messages.select().where(message -> isFor(group, message));
    }

    private static boolean isFor(String group, Message<?> message) {
        boolean wanted = message.getMetadata(IncomingKafkaRecordMetadata.class)
                .map(record -> record.getHeaders().lastHeader(EventHeaders.ADDRESSEE))
                .map(addressee -> new String(addressee.value(), UTF_8).equals(group))
                .orElse(true);
        if (!wanted) message.ack(); // passed over for good
        return wanted;
    }
}
