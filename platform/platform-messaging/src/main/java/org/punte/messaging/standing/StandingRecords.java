package org.punte.messaging.standing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.punte.messaging.broker.EventHeaders;
import org.punte.messaging.broker.StandingTopic;
import org.punte.messaging.failure.Aside;
import org.punte.messaging.failure.Attempts;
import org.punte.messaging.failure.NotHandled;
import org.punte.web.standing.Standings;

/** What one record does: its effect once for all processes on our database, and nothing older remembered in this one. */
@Singleton
class StandingRecords {
    private final StandingNews news;
    private final Standings standings;
    private final Positions positions;
    private final Attempts attempts;
    private final Failed failed;

    StandingRecords(StandingNews news, Standings standings, Positions positions, Attempts attempts, Failed failed) {
        this.news = news;
        this.standings = standings;
        this.positions = positions;
        this.attempts = attempts;
        this.failed = failed;
    }

    /** Returns when it counts. While the database is away that takes as long as it takes. */
    void apply(ConsumerRecord<String, String> record) {
        if (!StandingNews.mayBe(EventHeaders.typeIn(record.headers())) || !failed.mayCome(record)) return;
        try {
            attempts.patiently(() -> once(record, () -> news.hear(record.value())));
        } catch (NotHandled e) {
            attempts.patiently(() -> once(record, () -> standings.distrust(subject(record))));
            failed.put(record, e);
        }
    }

    private boolean once(ConsumerRecord<String, String> record, Runnable effect) {
        return QuarkusTransaction.requiringNew().call(() -> {
            boolean first = positions.pass(record.partition(), record.offset());
            if (first) effect.run();
            else standings.forget();
            return first;
        });
    }

    /** Also of an event that cannot be read: the key says whom it is about. */
    private static UUID subject(ConsumerRecord<String, String> record) {
        try {
            return UUID.fromString(record.key());
        } catch (IllegalArgumentException | NullPointerException notOurs) {
            return new UUID(0, 0);
        }
    }

    /** Records that could not be understood, and those that come again because another service could not. */
    @Singleton
    static class Failed {
        private final Aside aside;
        private final StandingTopic topic;

        Failed(Aside aside, StandingTopic topic) {
            this.aside = aside;
            this.topic = topic;
        }

        boolean mayCome(ConsumerRecord<String, String> record) {
            return EventHeaders.areFor(topic.group(), record.headers());
        }

        /** Does not wait for Kafka: what it tells is already refused. */
        void put(ConsumerRecord<String, String> record, NotHandled why) {
            aside.put(topic.group(), record, why).subscribe().with(done -> {});
        }
    }
}
