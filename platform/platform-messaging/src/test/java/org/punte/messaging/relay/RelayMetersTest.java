package org.punte.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.junit.jupiter.api.Test;

class RelayMetersTest {
    private final Clock inTenSeconds = Clock.fixed(Instant.now().plusSeconds(10), ZoneOffset.UTC);
    private final RelayMeters meters = new RelayMeters(new SimpleMeterRegistry(), inTenSeconds);

    @Test
    void the_oldest_event_that_could_not_be_sent_is_told_by_its_age() {
        meters.count(List.of(row(1), row(2)), Set.of(2L));

        assertThat(meters.secondsWaiting()).isCloseTo(10, within(1.0));
    }

    @Test
    void nothing_waits_when_all_were_sent() {
        meters.count(List.of(row(1), row(2)), Set.of(1L, 2L));

        assertThat(meters.secondsWaiting()).isZero();
    }

    @Test
    void what_could_not_even_be_tried_is_told_by_its_age_too() {
        meters.waits(Optional.of(row(1).id()));

        assertThat(meters.secondsWaiting()).isCloseTo(10, within(1.0));
        meters.waits(Optional.empty());
        assertThat(meters.secondsWaiting()).isZero();
    }

    private static Recorded row(long position) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        return new Recorded(position, id, UUID.randomUUID(), "test.noted.v1", "{}", null, true);
    }
}
