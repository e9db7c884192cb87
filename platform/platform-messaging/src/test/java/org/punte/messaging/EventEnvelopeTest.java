package org.punte.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventEnvelopeTest {
    private final UUID id = UUID.fromString("00000000-0000-7000-8000-00000000000a");
    private final UUID subject = UUID.fromString("00000000-0000-7000-8000-00000000000b");
    private final UUID agency = UUID.fromString("00000000-0000-7000-8000-00000000000c");
    private final Instant time = Instant.parse("2026-11-02T08:15:30.123456Z");
    private final Events events = new Events();

    record Changed(
            UUID subject,
            int version,
            LocalDate until,
            Set<String> roles,
            @Nullable String why) implements DomainEvent {
        @Override
        public String type() {
            return "test.changed.v1";
        }
    }

    record Until(LocalDate until) {}

    @Test
    void it_is_cloud_events_and_the_data_repeats_nothing_of_it() throws Exception {
        var event = new Changed(subject, 3, LocalDate.of(2027, 1, 31), Set.of("desk"), null);

        String wire =
                EventEnvelope.of(id, "/punte/test", time, null, agency, event).write();

        assertThat((Object) new ObjectMapper().readTree(wire)).isEqualTo(new ObjectMapper().readTree("""
                        {"specversion":"1.0","id":"00000000-0000-7000-8000-00000000000a","source":"/punte/test",
                         "type":"test.changed.v1","time":"2026-11-02T08:15:30.123456Z",
                         "subject":"00000000-0000-7000-8000-00000000000b","datacontenttype":"application/json",
                         "agency":"00000000-0000-7000-8000-00000000000c","version":3,
                         "data":{"until":"2027-01-31","roles":["desk"]}}"""));
    }

    @Test
    void any_json_mapper_writes_it_alike() throws Exception {
        var envelope = EventEnvelope.of(id, "/punte/test", time, null, null, new Noted(subject, 1));

        assertThat(new ObjectMapper().writeValueAsString(envelope)).isEqualTo(envelope.write());
    }

    @Test
    void a_consumer_passes_over_what_it_does_not_know() {
        ReceivedEvent event = events.read("""
                {"id":"00000000-0000-7000-8000-00000000000a","type":"test.changed.v1","time":"2026-11-02T08:15:30Z",
                 "subject":"00000000-0000-7000-8000-00000000000b","added":{"later":1},"version":3,
                 "data":{"until":"2027-01-31","roles":["desk"],"added":"later"}}""");

        assertThat(event.is("test.other.v1", "test.changed.v1")).isTrue();
        assertThat(event.actor()).isNull();
        assertThat(event.data(Until.class)).isEqualTo(new Until(LocalDate.of(2027, 1, 31)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "[]", "\"text\"", "{}", "null", "{\"id\":\"x\"}"})
    void what_is_no_event_is_unreadable(String message) {
        assertThatThrownBy(() -> events.read(message)).isInstanceOf(UnreadableEvent.class);
    }
}
