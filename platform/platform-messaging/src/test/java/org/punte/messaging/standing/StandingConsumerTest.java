package org.punte.messaging.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.punte.messaging.Eventually.eventually;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.punte.messaging.DomainEvent;
import org.punte.messaging.EventEnvelope;
import org.punte.messaging.broker.Sender;
import org.punte.web.problem.Rejection;
import org.punte.web.standing.Standing;
import org.punte.web.standing.Standings;

@QuarkusTest
class StandingConsumerTest {
    private final UUID account = UUID.randomUUID();
    private final UUID agency = UUID.randomUUID();

    @Inject
    Sender sender;

    @Inject
    Standings standings;

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

    record Heartbeat(UUID subject) implements DomainEvent {
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
    void a_heartbeat_tells_that_nothing_was_missed() {
        assertThatThrownBy(() -> standings.requireFresh()).isInstanceOf(Rejection.class);

        tell(new Heartbeat(UUID.randomUUID()));

        eventually()
                .untilAsserted(
                        () -> assertThatCode(() -> standings.requireFresh()).doesNotThrowAnyException());
    }

    private void tell(DomainEvent event) {
        var envelope = EventEnvelope.of(UUID.randomUUID(), "/punte/identity-service", Instant.now(), null, null, event);
        sender.send("messaging-test-standing", event.subject().toString(), envelope.write(), new RecordHeaders())
                .await()
                .indefinitely();
    }
}
