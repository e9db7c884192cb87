package org.punte.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.punte.messaging.Eventually.eventually;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.TransactionalException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.broker.EventHeaders;
import org.punte.web.caller.Acting;

@QuarkusTest
class OutboxTest {
    private final UUID subject = UUID.randomUUID();

    @Inject
    Outbox outbox;

    @Inject
    Diary diary;

    @Inject
    Rows rows;

    @Inject
    KafkaLog kafka;

    @Inject
    EntityManager entities;

    @Inject
    Acting acting;

    @Inject
    Tracer tracer;

    @Test
    void what_was_published_in_a_transaction_is_heard_once_it_commits() {
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(new Noted(subject, 1)));

        eventually().untilAsserted(() -> assertThat(diary.heardOf(subject)).containsExactly(1));
        eventually()
                .untilAsserted(() -> assertThat(rows.column("select position from outbox where subject = ?", subject))
                        .isEmpty());
    }

    @Test
    void nothing_is_sent_for_a_transaction_that_rolls_back() {
        QuarkusTransaction.begin();
        outbox.publish(new Noted(subject, 1));
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> outbox.publish(new Noted(subject, 2)));

        eventually().untilAsserted(() -> assertThat(diary.heardOf(subject)).containsExactly(2));
        assertThat(kafka.of(KafkaLog.EVENTS, subject)).hasSize(1);
    }

    @Test
    void nothing_can_be_published_outside_a_transaction() {
        assertThatThrownBy(() -> outbox.publish(new Noted(subject, 1))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void a_stale_copy_is_refused_where_it_publishes() {
        QuarkusTransaction.requiringNew().run(() -> entities.persist(note()));

        QuarkusTransaction.begin();
        Note stale = entities.find(Note.class, subject);
        rows.change("update note set version = version + 1 where id = ?", subject);
        stale.text = "changed by one who has not seen the other change";
        assertThatThrownBy(() -> outbox.publish(new Noted(subject, 1))).isInstanceOf(OptimisticLockException.class);
        QuarkusTransaction.rollback();
    }

    @Test
    void the_envelope_says_who_did_it_for_which_agency() throws Exception {
        UUID agency = UUID.randomUUID();
        UUID account = UUID.randomUUID();

        QuarkusTransaction.requiringNew()
                .run(() -> acting.as(agency, account, () -> {
                    outbox.publish(new Noted(subject, 1));
                    return true;
                }));

        eventually().until(() -> !kafka.of(KafkaLog.EVENTS, subject).isEmpty());
        var sent = kafka.of(KafkaLog.EVENTS, subject).get(0);
        JsonNode envelope = new ObjectMapper().readTree(sent.value());
        assertThat(envelope.get("agency").asText()).isEqualTo(agency.toString());
        assertThat(envelope.get("actor").asText()).isEqualTo(account.toString());
        assertThat(envelope.get("source").asText()).isEqualTo("/punte/messaging-test");
        assertThat(new String(sent.headers().lastHeader("ce_id").value(), UTF_8))
                .isEqualTo(envelope.get("id").asText());
        assertThat(new String(sent.headers().lastHeader("ce_type").value(), UTF_8))
                .isEqualTo("test.noted.v1");
    }

    @Test
    void the_trace_of_the_request_reaches_the_consumer() {
        Span span = tracer.spanBuilder("request").startSpan();
        try (Scope scope = span.makeCurrent()) {
            QuarkusTransaction.joiningExisting().run(() -> outbox.publish(new Noted(subject, 1)));
        }

        eventually().untilAsserted(() -> assertThat(diary.heardOf(subject)).hasSize(1));
        assertThat(diary.traceOf(subject)).isEqualTo(span.getSpanContext().getTraceId());
        var sent = kafka.of(KafkaLog.EVENTS, subject).get(0);
        assertThat(EventHeaders.text(sent.headers(), "traceparent"))
                .isEqualTo("00-" + span.getSpanContext().getTraceId() + "-"
                        + span.getSpanContext().getSpanId() + "-"
                        + span.getSpanContext().getTraceFlags().asHex());
    }

    private Note note() {
        var note = new Note();
        note.id = subject;
        note.text = "";
        return note;
    }
}
