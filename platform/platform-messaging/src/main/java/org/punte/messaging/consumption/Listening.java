package org.punte.messaging.consumption;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.punte.messaging.broker.Channels;
import org.punte.messaging.failure.Aside;
import org.punte.messaging.failure.NotHandled;

/**
 * What a poll of a topic brought, in its order. All that was waiting has its effects in one transaction, because a commit
 * costs more than most effects do. When that fails each event is heard alone, and what cannot be handled is put aside.
 */
@ApplicationScoped
class Listening {
    private final Consumption consumption;
    private final Channels channels;
    private final Aside aside;

    Listening(Consumption consumption, Channels channels, Aside aside) {
        this.consumption = consumption;
        this.channels = channels;
        this.aside = aside;
    }

    /** Throws when the service stops: then nothing is acknowledged, and all comes again. */
    void hear(String channel, ConsumerRecords<String, String> told) {
        if (consumption.hearTogether(told)) return;
        for (var record : told) hearAlone(channel, record);
    }

    private void hearAlone(String channel, ConsumerRecord<String, String> record) {
        try {
            consumption.hear(record);
        } catch (NotHandled e) {
            aside.putSafely(channels.group(channel), record, e);
        }
    }
}
