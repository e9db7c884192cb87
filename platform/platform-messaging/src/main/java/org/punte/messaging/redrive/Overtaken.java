package org.punte.messaging.redrive;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.punte.messaging.broker.EventHeaders;
import org.punte.messaging.broker.TopicReader;
import org.punte.messaging.redrive.DeadLetter.Kind;

/** Finds letters that tell a state which a later event has told anew: heard now, they would bring an old right back. */
@Singleton
class Overtaken {
    private final TopicReader reader;

    Overtaken(TopicReader reader) {
        this.reader = reader;
    }

    Set<DeadLetter> among(Collection<DeadLetter> letters) {
        var states = letters.stream().filter(letter -> letter.kind().isState()).toList();
        if (states.isEmpty()) return Set.of();
        var last = lastTold(states);
        return states.stream()
                .filter(letter -> last.getOrDefault(letter.kind(), -1L) > letter.originalPosition())
                .collect(Collectors.toSet());
    }

    /**
     * Positions compare, because all events of a subject lie in one partition. Only there is looked, and only what letters
     * tell is kept: the heartbeats of a week lie in another one.
     */
    private Map<Kind, Long> lastTold(List<DeadLetter> letters) {
        var wanted = letters.stream().map(DeadLetter::kind).collect(Collectors.toSet());
        var since = new HashMap<TopicPartition, Long>();
        letters.forEach(letter -> since.merge(letter.origin(), letter.originalPosition(), Math::min));
        var last = new HashMap<Kind, Long>();
        reader.readSince(since, record -> {
            if (record.headers().lastHeader(EventHeaders.ADDRESSEE) != null) return;
            var kind = Kind.of(record);
            if (wanted.contains(kind)) last.put(kind, record.offset());
        });
        return last;
    }
}
