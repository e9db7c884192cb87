package org.punte.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.punte.cases.life.ClosureReason;
import org.punte.messaging.EventEnvelope;
import org.punte.testing.EventContract;

class CaseFileEventContractTest {
    private static final UUID FILE = UUID.fromString("5d2c1c1e-3c8e-4f4e-9d52-0a6f3d1b7c11");
    private static final UUID AGENCY = UUID.fromString("01932a00-0000-7000-8000-00000000a002");
    private static final UUID PERSON = UUID.fromString("7b1f0e0a-52b4-4c0f-8f0e-6c9a1d2e3f02");
    private static final UUID REFERRAL = UUID.fromString("01932a00-0000-7000-8000-00000000c001");

    static Stream<CaseFileEvent> events() {
        return Stream.of(
                new CaseFileEvent.Opened(FILE, 0, AGENCY, PERSON, REFERRAL),
                new CaseFileEvent.Closed(FILE, 3, AGENCY, PERSON, ClosureReason.GOALS_MET));
    }

    @ParameterizedTest
    @MethodSource("events")
    void every_event_is_its_published_example(CaseFileEvent event) {
        var id = UUID.fromString("01932a00-0000-7000-8000-00000000e301");
        var time = Instant.parse("2026-11-01T09:30:00Z");

        EventContract.holds(event.type(), EventEnvelope.of(id, "/punte/case-service", time, null, AGENCY, event));
    }

    @Test
    void every_event_has_an_example() {
        assertThat(events().map(Object::getClass))
                .containsExactlyInAnyOrder(CaseFileEvent.class.getPermittedSubclasses());
    }
}
