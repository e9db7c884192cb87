package org.punte.messaging.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.punte.messaging.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.messaging.DomainEvent;
import org.punte.messaging.EventEnvelope;
import org.punte.messaging.KafkaLog;
import org.punte.messaging.Rows;
import org.punte.messaging.broker.EventHeaders;
import org.punte.messaging.broker.Sender;
import org.punte.web.problem.Rejection;
import org.punte.web.standing.Hearing;
import org.punte.web.standing.Standing;
import org.punte.web.standing.Standings;

@QuarkusTest
class StandingReaderTest {
    private static final String TOPIC = "messaging-test-standing";

    private final UUID account = UUID.randomUUID();
    private final UUID agency = UUID.randomUUID();

    @Inject
    Sender sender;

    @Inject
    Standings standings;

    @Inject
    Hearing hearing;

    @Inject
    KafkaLog kafka;

    @Inject
    Rows rows;

    record AccountChanged(UUID subject, UUID agency, Set<String> roles, boolean client, boolean blocked, String name)
            implements DomainEvent {
        @Override
        public String type() {
            return "account.changed.v1";
        }
    }

    record VaultClosed(
            UUID subject, UUID agency, Set<String> roles, boolean client, boolean blocked, Instant vaultClosedUntil)
            implements DomainEvent {
        @Override
        public String type() {
            return "account.changed.v1";
        }
    }

    record Garbled(UUID subject, String agency) implements DomainEvent {
        @Override
        public String type() {
            return "account.changed.v1";
        }
    }

    record ClientChanged(UUID subject, UUID agency, Set<String> roles, Set<String> scopes, boolean disabled)
            implements DomainEvent {
        @Override
        public String type() {
            return "client.changed.v1";
        }
    }

    record AgencyChanged(UUID subject, String status, String county) implements DomainEvent {
        @Override
        public String type() {
            return "agency.changed.v1";
        }
    }

    record Heartbeat(UUID subject, Instant toldUntil) implements DomainEvent {
        @Override
        public String type() {
            return "network.heartbeat.v1";
        }
    }

    @Test
    void roles_and_blocks_follow_what_identity_service_tells() {
        tell(new AccountChanged(account, agency, Set.of("desk"), false, false, "passed over"));
        eventually()
                .untilAsserted(() -> assertThat(standings.of(account, agency))
                        .contains(Standing.person(account, agency, Set.of("desk"), false)));

        tell(new AccountChanged(account, agency, Set.of("desk"), false, true, "passed over"));

        eventually()
                .untilAsserted(() -> assertThat(standings.of(account, agency).map(Standing::blocked))
                        .isNotEqualTo(Optional.of(false)));
    }

    @Test
    void until_when_a_vault_is_closed_follows_what_identity_service_tells() {
        var until = Instant.parse("2026-11-24T10:15:30Z");

        tell(new VaultClosed(account, agency, Set.of("desk"), false, false, until));

        eventually()
                .untilAsserted(() -> assertThat(standings.of(account, agency))
                        .contains(Standing.person(account, agency, Set.of("desk"), false)
                                .vaultClosedUntil(until)));
    }

    @Test
    void scopes_of_partner_systems_follow_what_identity_service_tells() {
        tell(new ClientChanged(account, agency, Set.of("desk"), Set.of("things:read"), false));
        eventually()
                .untilAsserted(() -> assertThat(standings.of(account, agency))
                        .contains(Standing.client(account, agency, Set.of("desk"), Set.of("things:read"), false)));

        tell(new ClientChanged(account, agency, Set.of("desk"), Set.of(), true));

        eventually()
                .untilAsserted(() -> assertThat(standings.of(account, agency))
                        .contains(Standing.client(account, agency, Set.of("desk"), Set.of(), true)));
    }

    @Test
    void nobody_of_a_suspended_agency_has_a_standing() {
        tell(new AccountChanged(account, agency, Set.of("desk"), false, false, "passed over"));
        eventually().until(() -> standings.of(account, agency).isPresent());

        tell(new AgencyChanged(agency, "SUSPENDED", "IS"));

        eventually().until(() -> standings.of(account, agency).isEmpty());
    }

    @Test
    void what_cannot_be_understood_stops_its_subject_until_it_is_told_again() {
        tell(new AccountChanged(account, agency, Set.of("desk"), false, false, "passed over"));
        eventually().until(() -> standings.of(account, agency).isPresent());

        tell(new Garbled(account, "no agency at all"));

        eventually()
                .untilAsserted(() -> assertThat(standings.of(account, agency).map(Standing::blocked))
                        .contains(true));
        eventually().until(() -> !kafka.of(TOPIC + "-dead", account).isEmpty());
        tell(new AccountChanged(account, agency, Set.of("desk"), false, false, "passed over"));
        eventually()
                .untilAsserted(() -> assertThat(standings.of(account, agency).map(Standing::blocked))
                        .contains(false));
    }

    @Test
    void an_old_right_that_is_sent_again_does_not_come_back() {
        var right = envelope(new AccountChanged(account, agency, Set.of("desk"), false, false, "passed over"));
        send(right);
        tell(new AccountChanged(account, agency, Set.of("desk"), false, true, "passed over"));
        send(right);
        var marker = UUID.randomUUID();

        send(envelope(new AccountChanged(marker, agency, Set.of("desk"), false, false, "passed over")), account);

        eventually().until(() -> standings.of(marker, agency).isPresent());
        assertThat(standings.of(account, agency).map(Standing::blocked)).contains(true);
    }

    @Test
    void a_heartbeat_shows_up_to_when_everything_was_heard_and_no_further() {
        var told = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        tell(new AccountChanged(account, agency, Set.of("desk"), false, false, "passed over"));

        tell(new Heartbeat(UUID.randomUUID(), told));

        eventually().untilAsserted(() -> assertThat(hearing.moment()).isEqualTo(told));
        assertThat(standings.of(account, agency)).isPresent();
        assertThatCode(hearing::requireRecent).doesNotThrowAnyException();
        await().atMost(Duration.ofSeconds(6))
                .untilAsserted(() -> assertThatThrownBy(hearing::requireRecent).isInstanceOf(Rejection.class));
    }

    @Test
    void heartbeats_that_say_that_something_waits_untold_show_nothing_of_the_present() {
        tell(new Heartbeat(UUID.randomUUID(), Instant.now().minusSeconds(10)));
        var marker = UUID.randomUUID();
        tell(new AccountChanged(marker, agency, Set.of("desk"), false, false, "passed over"));
        eventually().until(() -> standings.of(marker, agency).isPresent());

        await().during(Duration.ofMillis(300)).until(() -> hearing.behind().toSeconds() >= 4);
    }

    @Test
    void it_is_ready_because_it_has_caught_up() {
        eventually().until(hearing::isReady);
    }

    @Test
    void what_was_read_is_noted_with_its_effect() {
        tell(new AccountChanged(account, agency, Set.of("desk"), false, false, "passed over"));

        eventually().until(() -> standings.of(account, agency).isPresent());

        var told = kafka.of(TOPIC, account).get(0);
        assertThat(rows.column("select position from standing_position where partition = ?", told.partition()))
                .allSatisfy(position -> assertThat((Long) position).isGreaterThan(told.offset()));
    }

    private void tell(DomainEvent event) {
        send(envelope(event));
    }

    private static EventEnvelope envelope(DomainEvent event) {
        return EventEnvelope.of(UUID.randomUUID(), "/punte/identity-service", Instant.now(), null, null, event);
    }

    private void send(EventEnvelope envelope) {
        send(envelope, envelope.subject());
    }

    /** In the partition of {@code key}, so after what was told about that. */
    private void send(EventEnvelope envelope, UUID key) {
        sender.send(TOPIC, key.toString(), envelope.write(), EventHeaders.of(envelope.id(), envelope.type(), null))
                .await()
                .indefinitely();
    }
}
