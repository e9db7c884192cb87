package org.punte.messaging.standing;

import static org.punte.messaging.Eventually.eventually;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.punte.messaging.broker.Readers;
import org.punte.messaging.broker.StandingTopic;
import org.punte.messaging.broker.Topics;
import org.punte.web.standing.Hearing;
import org.punte.web.startup.Draining;

/** A second reader beside the one of the service. */
@QuarkusTest
class UnendingTest {
    @Inject
    StandingTopic topic;

    @Inject
    Topics topics;

    @Inject
    Readers readers;

    @Inject
    Positions positions;

    @Inject
    StandingRecords records;

    @Inject
    Claims claims;

    @Inject
    Hearing hearing;

    @Inject
    StandingGaps gaps;

    @Test
    void an_error_does_not_end_the_reading() throws Exception {
        var begun = new AtomicInteger();
        var breaking = new Courses(positions, records, claims, hearing, gaps) {
            @Override
            StandingCourse begin(KafkaConsumer<String, String> consumer, Set<TopicPartition> partitions) {
                begun.incrementAndGet();
                throw new StackOverflowError();
            }
        };
        var reader = new StandingReader(topic, topics, readers, breaking);

        reader.onStart(new StartupEvent());

        eventually().until(() -> begun.get() > 1);
        reader.onStop(new Draining());
    }
}
