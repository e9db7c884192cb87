package org.punte.messaging.redrive;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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
        var byTopic = states.stream()
                .collect(Collectors.groupingBy(letter -> letter.origin().topic()));
        var overtaken = new HashSet<DeadLetter>();
        byTopic.forEach((topic, ofTopic) -> {
            var last = lastTold(topic, ofTopic);
            ofTopic.stream()
                    .filter(letter -> last.getOrDefault(letter.kind(), -1L) > letter.originalPosition())
                    .forEach(overtaken::add);
        });
        return overtaken;
    }

    /** Positions compare, because all events of a subject lie in one partition. */
    private Map<Kind, Long> lastTold(String topic, List<DeadLetter> letters) {
        var since = new HashMap<TopicPartition, Long>();
        letters.forEach(letter -> since.merge(letter.origin(), letter.originalPosition(), Math::min));
        var last = new HashMap<Kind, Long>();
        reader.read(topic, since).forEach(record -> {
            if (record.headers().lastHeader(EventHeaders.ADDRESSEE) == null) last.put(Kind.of(record), record.offset());
        });
        return last;
    }
}
