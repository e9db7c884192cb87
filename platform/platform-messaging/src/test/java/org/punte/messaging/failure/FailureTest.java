package org.punte.messaging.failure;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.punte.messaging.Eventually.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.punte.messaging.Bystander;
import org.punte.messaging.Diary;
import org.punte.messaging.KafkaLog;
import org.punte.messaging.Noted;
import org.punte.messaging.Outbox;
import org.punte.messaging.broker.Sender;

@QuarkusTest
class FailureTest {
    /** Once together with what came with it, then as often as is configured. */
    private static final int ALWAYS = 4;

    private static final String DEAD = KafkaLog.EVENTS + "-dead";

    private final UUID subject = UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Inject
    Diary diary;

    @Inject
    Bystander bystander;

    @Inject
    KafkaLog kafka;

    @Inject
    Sender sender;

    @TestHTTPResource(value = "/health", management = true)
    String health;

    @Test
    void an_event_that_fails_is_tried_again_in_a_new_transaction() {
        diary.stumbleOver(subject, 2);

        publish(1);

        eventually().untilAsserted(() -> assertThat(diary.heardOf(subject)).containsExactly(1));
        assertThat(diary.triesOf(subject)).isEqualTo(3);
        assertThat(kafka.of(DEAD, subject)).isEmpty();
    }

    @Test
    void one_that_fails_always_is_put_aside_and_the_next_is_heard() {
        diary.stumbleOver(subject, ALWAYS);

        publish(1);
        publish(2);

        eventually().untilAsserted(() -> assertThat(diary.heardOf(subject)).containsExactly(2));
        List<ConsumerRecord<String, String>> aside = kafka.of(DEAD, subject);
        assertThat(aside).hasSize(1);
        assertThat(header(aside.get(0), "dead-letter-group")).isEqualTo("messaging-test.identity-events");
        assertThat(header(aside.get(0), "dead-letter-failure")).isEqualTo("IllegalStateException");
        assertThat(header(aside.get(0), "ce_type")).isEqualTo("test.noted.v1");
        assertThat(aside.get(0).value()).contains("\"number\":1");
    }

    @Test
    void what_one_feature_cannot_handle_reaches_the_others_once() {
        diary.stumbleOver(subject, ALWAYS);
        publish(1);
        publish(2);

        eventually().untilAsserted(() -> assertThat(diary.heardOf(subject)).containsExactly(2));
        assertThat(bystander.heardOf(subject)).containsExactly(1, 2);
    }

    @Test
    void what_is_no_event_is_put_aside_at_once() {
        sender.send(subject.toString(), "not json", new RecordHeaders()).await().indefinitely();

        eventually().untilAsserted(() -> assertThat(kafka.of(DEAD, subject)).hasSize(1));
    }

    @Test
    void dead_letters_are_reported_without_taking_the_service_down() {
        sender.send(subject.toString(), "not json", new RecordHeaders()).await().indefinitely();
        eventually().until(() -> kafka.of(DEAD, subject).size() == 1);

        eventually()
                .untilAsserted(() -> given().log()
                        .uri()
                        .get(health + "/group/dead-letters")
                        .then()
                        .statusCode(503)
                        .body("checks[0].data.'" + DEAD + "'", greaterThan(0)));
        given().get(health + "/ready").then().statusCode(200).body("status", is("UP"));
    }

    private void publish(int number) {
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(new Noted(subject, number)));
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
