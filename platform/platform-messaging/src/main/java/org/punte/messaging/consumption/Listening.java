package org.punte.messaging.consumption;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.punte.messaging.broker.Channels;
import org.punte.messaging.broker.EventHeaders;
import org.punte.messaging.failure.Aside;

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
        String group = channels.group(channel);
        var ours = ours(group, told);
        if (ours.isEmpty() || consumption.hearTogether(ours)) return;
        for (var record : ours) aside.unlessHandled(group, record, () -> consumption.hear(record));
    }

    private static List<ConsumerRecord<String, String>> ours(String group, ConsumerRecords<String, String> told) {
        var ours = new ArrayList<ConsumerRecord<String, String>>();
        for (var record : told) if (EventHeaders.areFor(group, record.headers())) ours.add(record);
        return ours;
    }
}
