package org.punte.messaging.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.punte.web.standing.Hearing;

/** One reading of the topic, until a connection breaks. For one thread. */
class StandingCourse {
    /** A record wakes it at once. */
    private static final Duration LOOK = Duration.ofMillis(500);

    private final org.apache.kafka.clients.consumer.Consumer<String, String> kafka;
    private final Consumer<ConsumerRecord<String, String>> records;
    private final Claims claims;
    private final Hearing hearing;
    private @Nullable Proof outstanding;
    private @Nullable Instant claim;

    StandingCourse(
            org.apache.kafka.clients.consumer.Consumer<String, String> kafka,
            Consumer<ConsumerRecord<String, String>> records,
            Claims claims,
            Hearing hearing,
            Proof first) {
        this.kafka = kafka;
        this.records = records;
        this.claims = claims;
        this.hearing = hearing;
        this.outstanding = first;
    }

    /** Applies what has come, and then looks whether that shows something. */
    void step() {
        settle();
        for (var record : kafka.poll(LOOK)) {
            records.accept(record);
            claims.in(record).ifPresent(told -> claim = told);
        }
        settle();
        // one proof at a time, else its ends would run ahead of us for as long as anything is told
        if (outstanding == null && claim != null) {
            outstanding = asked(claim);
            claim = null;
            settle();
        }
    }

    private @Nullable Proof asked(Instant told) {
        try {
            return new Proof(told, kafka.endOffsets(kafka.assignment()));
        } catch (TimeoutException notShown) {
            return null;
        }
    }

    private void settle() {
        var proof = outstanding;
        if (proof == null || !proof.isReached(kafka::position)) return;
        if (proof.moment() == null) hearing.caughtUp();
        else hearing.upTo(proof.moment());
        outstanding = null;
    }
}
