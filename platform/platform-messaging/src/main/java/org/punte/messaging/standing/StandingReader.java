package org.punte.messaging.standing;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.broker.Readers;
import org.punte.messaging.broker.StandingTopic;
import org.punte.messaging.broker.Topics;
import org.punte.web.startup.Draining;

/** Reads without end, on a thread of its own. Without a consumer group: nobody waits to be given a partition. */
@ApplicationScoped
class StandingReader {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final StandingTopic topic;
    private final Topics topics;
    private final Readers readers;
    private final Courses courses;
    private final Thread thread = new Thread(this::run, "standing");
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable KafkaConsumer<String, String> consumer;
    private boolean failing;

    StandingReader(StandingTopic topic, Topics topics, Readers readers, Courses courses) {
        this.topic = topic;
        this.topics = topics;
        this.readers = readers;
        this.courses = courses;
    }

    /** After the topics are made. */
    void onStart(@Observes @Priority(1500) StartupEvent start) {
        if (!topic.enabled()) return;
        thread.setDaemon(true);
        thread.start();
    }

    void onStop(@Observes Draining begun) throws InterruptedException {
        stopping.countDown();
        var reading = consumer;
        if (reading != null) reading.wakeup();
        thread.join(topic.patience().plus(PAUSE).toMillis());
    }

    private void run() {
        try {
            while (!isStopping(Duration.ZERO)) {
                read();
                isStopping(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when stopping, or when something broke: then all begins again where the database says that we were. */
    private void read() throws InterruptedException {
        try (var reading = readers.open(topic.patience())) {
            consumer = reading;
            topics.makeMissing();
            var course = courses.begin(reading, partitions(reading));
            for (long noted = System.nanoTime(); !isStopping(Duration.ZERO); failing = false) {
                course.step();
                if (System.nanoTime() - noted < topic.noteEvery().toNanos()) continue;
                courses.note(reading);
                noted = System.nanoTime();
            }
        } catch (RuntimeException | Error e) {
            // an Error, too: nobody would read on. Class only: what was read may stand in the message
            if (stopping.getCount() > 0 && !failing)
                Log.warnf("Standings are not heard at present: %s", e.getClass().getSimpleName());
            failing = true;
        } finally {
            consumer = null;
        }
    }

    private Set<TopicPartition> partitions(KafkaConsumer<String, String> reading) {
        return reading.partitionsFor(topic.topic()).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .collect(Collectors.toSet());
    }

    private boolean isStopping(Duration within) throws InterruptedException {
        return stopping.await(within.toMillis(), TimeUnit.MILLISECONDS);
    }
}
