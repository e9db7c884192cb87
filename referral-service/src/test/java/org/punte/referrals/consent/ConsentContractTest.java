package org.punte.referrals.consent;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.testing.EventContract.example;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.Events;

/** The published examples of identity-service fill the read model. */
@QuarkusTest
class ConsentContractTest {
    @Inject
    @Any
    InMemoryConnector connector;

    @Inject
    ConsentRepository consents;

    @Inject
    Events events;

    @Test
    void the_examples_of_consent_events_are_understood() {
        var given = events.read(example("consent.given.v1"));
        var ended = events.read(example("consent.ended.v1"));
        var consent = consent(given.data(ConsentGiven.class));

        assertThat(consent.until()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(given.data(ConsentGiven.class).categories()).contains("IDENTITY");
        assertThat(ended.data(ConsentParties.class).why()).isEqualTo("WITHDRAWN");
        assertThat(ended.data(ConsentParties.class).owner()).isEqualTo(consent.owner());
    }

    @Test
    void a_consent_is_kept_as_told() {
        var id = UUID.randomUUID();
        var subject = events.read(example("consent.given.v1")).subject().toString();
        var told = example("consent.given.v1").replace(subject, id.toString());

        connector
                .source("identity-events")
                .send(told.replaceFirst("\"id\" *: *\"[^\"]+\"", "\"id\": \"" + UUID.randomUUID() + "\""));

        await().atMost(10, SECONDS).untilAsserted(() -> assertThat(known(id)).isPresent());
        assertThat(known(id).get().endedAt()).isNull();
    }

    private Optional<Consent> known(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> consents.find(id));
    }

    private static Consent consent(ConsentGiven given) {
        return new Consent(given.person(), given.owner(), given.receiver(), given.until(), null, false);
    }
}
