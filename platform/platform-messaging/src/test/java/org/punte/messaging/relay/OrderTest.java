package org.punte.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.messaging.Eventually.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.punte.messaging.Diary;
import org.punte.messaging.Noted;
import org.punte.messaging.Outbox;

@QuarkusTest
class OrderTest {
    private static final int EVENTS = 30;

    @Inject
    Outbox outbox;

    @Inject
    Diary diary;

    @Test
    void events_of_one_subject_are_heard_in_the_order_in_which_they_were_published() {
        List<UUID> subjects = Stream.generate(UUID::randomUUID).limit(6).toList();

        CompletableFuture.allOf(subjects.stream()
                        .map(subject -> CompletableFuture.runAsync(() -> publishAll(subject)))
                        .toArray(CompletableFuture[]::new))
                .join();

        List<Integer> published = IntStream.range(0, EVENTS).boxed().toList();
        eventually()
                .untilAsserted(() -> assertThat(subjects)
                        .allSatisfy(
                                subject -> assertThat(diary.heardOf(subject)).isEqualTo(published)));
    }

    @Test
    void events_of_one_transaction_keep_their_order() {
        UUID subject = UUID.randomUUID();

        QuarkusTransaction.requiringNew()
                .run(() -> IntStream.range(0, 5).forEach(number -> outbox.publish(new Noted(subject, number))));

        eventually().untilAsserted(() -> assertThat(diary.heardOf(subject)).containsExactly(0, 1, 2, 3, 4));
    }

    private void publishAll(UUID subject) {
        for (int number = 0; number < EVENTS; number++) {
            var event = new Noted(subject, number);
            QuarkusTransaction.requiringNew().run(() -> outbox.publish(event));
        }
    }
}
