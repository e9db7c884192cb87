package org.punte.messaging.redrive;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.punte.messaging.Eventually.eventually;
import static org.punte.messaging.redrive.Ledger.TOPIC;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.messaging.DomainEvent;
import org.punte.messaging.EventEnvelope;
import org.punte.messaging.KafkaLog;
import org.punte.messaging.broker.Sender;
import org.punte.messaging.failure.DeadLetters;

@QuarkusTest
class RedriveTest {
    private static final String DEAD = TOPIC + "-dead";
    private static final String FACT = "test.entered.v1";
    private static final String STATE = "test.changed.v1";

    private final UUID subject = UUID.randomUUID();

    @Inject
    RedriveStart redrive;

    @Inject
    Ledger ledger;

    @Inject
    KafkaLog kafka;

    @Inject
    Sender sender;

    @Inject
    DeadLetters deadLetters;

    @TestHTTPResource(value = "/health/group/dead-letters", management = true)
    String health;

    private record Entered(UUID subject, String type, int number) implements DomainEvent {}

    @AfterEach
    void nothing_is_left_for_the_next_test() {
        ledger.mend(subject);
        redrive.redrive(List.of(TOPIC));
    }

    @Test
    void a_dead_letter_is_heard_once_when_its_cause_is_mended() {
        putAside(FACT, 1);
        ledger.mend(subject);

        redrive.redrive(List.of(TOPIC));
        redrive.redrive(List.of(TOPIC));

        tell(FACT, 2);
        eventually().untilAsserted(() -> assertThat(ledger.of(subject)).containsExactly(1, 2));
        assertThat(kafka.of(TOPIC, subject)).hasSize(3);
    }

    @Test
    void a_letter_that_was_delivered_twice_has_one_effect() {
        putAside(FACT, 1);
        ledger.mend(subject);
        var letter = kafka.of(DEAD, subject).get(0);
        sender.send(DEAD, letter.key(), letter.value(), letter.headers())
                .await()
                .indefinitely();

        redrive.redrive(List.of(TOPIC));

        tell(FACT, 2);
        eventually().untilAsserted(() -> assertThat(ledger.of(subject)).containsExactly(1, 2));
        assertThat(kafka.of(TOPIC, subject)).hasSize(4);
    }

    @Test
    void the_warning_ends_with_the_delivery_and_comes_back_with_the_next_failure() {
        putAside(FACT, 1);
        given().get(health).then().statusCode(503).body("checks[0].data", hasKey(DEAD));
        ledger.mend(subject);

        redrive.redrive(List.of(TOPIC));

        eventually().until(() -> ledger.of(subject).equals(List.of(1)));
        given().get(health).then().body("checks[0].data ?: [:]", not(hasKey(DEAD)));
        putAside(FACT, 2);
        given().get(health).then().statusCode(503).body("checks[0].data", hasKey(DEAD));
    }

    @Test
    void who_had_no_trouble_with_an_event_does_not_hear_it_again() {
        putAside(FACT, 1);
        ledger.mend(subject);

        redrive.redrive(List.of(TOPIC));

        tell(FACT, 2);
        eventually().untilAsserted(() -> assertThat(ledger.of(subject)).containsExactly(1, 2));
        eventually().untilAsserted(() -> assertThat(ledger.witnessedOf(subject)).containsExactly(1, 2));
    }

    @Test
    void a_state_that_later_news_has_overtaken_is_not_brought_back() {
        putAside(STATE, 1);
        ledger.mend(subject);
        tell(STATE, 2);
        eventually().until(() -> ledger.of(subject).equals(List.of(2)));

        redrive.redrive(List.of(TOPIC));

        tell(STATE, 3);
        eventually().untilAsserted(() -> assertThat(ledger.of(subject)).containsExactly(2, 3));
    }

    @Test
    void a_letter_of_another_service_is_left_to_it() {
        var headers = new RecordHeaders()
                .add("dead-letter-group", "other-service.ledger".getBytes(UTF_8))
                .add("dead-letter-topic", TOPIC.getBytes(UTF_8));
        sender.send(DEAD, subject.toString(), event(FACT, 1), headers).await().indefinitely();
        deadLetters.recount();
        given().get(health).then().body("checks[0].data ?: [:]", not(hasKey(DEAD)));

        redrive.redrive(List.of(TOPIC));

        assertThat(kafka.of(TOPIC, subject)).isEmpty();
        assertThat(kafka.of(DEAD, subject)).hasSize(1);
        given().get(health).then().body("checks[0].data ?: [:]", not(hasKey(DEAD)));
    }

    private void putAside(String type, int number) {
        int before = kafka.of(DEAD, subject).size();
        ledger.breakFor(subject);
        tell(type, number);
        eventually().until(() -> kafka.of(DEAD, subject).size() == before + 1);
        eventually().until(() -> given().get(health).statusCode() == 503);
    }

    private void tell(String type, int number) {
        var headers = new RecordHeaders().add("ce_type", type.getBytes(UTF_8));
        sender.send(TOPIC, subject.toString(), event(type, number), headers)
                .await()
                .indefinitely();
    }

    private String event(String type, int number) {
        return EventEnvelope.of(
                        UUID.randomUUID(), "/punte/test", Instant.now(), null, null, new Entered(subject, type, number))
                .write();
    }
}
