package org.punte.referrals.agency;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgencyConsumerTest {
    private final UUID agency = UUID.randomUUID();

    @Inject
    @Any
    InMemoryConnector connector;

    @Inject
    AgencyRepository agencies;

    @Inject
    ListedAgencyRepository list;

    @Test
    void an_agency_is_known_as_it_was_last_told() {
        tell(1, "ACTIVE", "Europe/Oslo");
        tell(3, "SUSPENDED", "Europe/Oslo");
        tell(2, "ACTIVE", "Europe/Madrid");

        await().atMost(10, SECONDS)
                .untilAsserted(
                        () -> assertThat(known()).get().matches(known -> known.status() == AgencyStatus.SUSPENDED));
        assertThat(known().get().calendar()).satisfies(calendar -> {
            assertThat(calendar.zone().getId()).isEqualTo("Europe/Oslo");
            assertThat(calendar.opens()).isEqualTo(LocalTime.of(9, 0));
            assertThat(calendar.days()).hasSize(2);
            assertThat(calendar.holidays()).containsExactly(LocalDate.of(2026, 5, 17));
        });
    }

    @Test
    void a_corrected_name_kind_and_county_stand_in_place_of_those_before() {
        tell(1, "ACTIVE", "Europe/Oslo");

        send(told(2, "ACTIVE", "Europe/Oslo")
                .replace(
                        "\"Huset\", \"kind\": \"NGO\", \"county\": null",
                        "\"Hus\", \"kind\": \"POLICE\", \"county\": \"NO\""));

        await().atMost(10, SECONDS)
                .untilAsserted(() -> assertThat(listed())
                        .hasEntrySatisfying(
                                agency,
                                told -> assertThat(told)
                                        .extracting(ListedAgency::name, ListedAgency::kind, ListedAgency::county)
                                        .containsExactly("Hus", AgencyKind.INVESTIGATING, "NO")));
    }

    @Test
    void on_a_holiday_of_its_calendar_its_desk_is_empty() {
        // a Sunday
        var holiday = Instant.parse("2026-05-17T10:00:00Z");
        tell(1, "ACTIVE", "Europe/Oslo");

        await().atMost(10, SECONDS).untilAsserted(() -> assertThat(listed()).containsKey(agency));

        assertThat(listed().get(agency).desk()).satisfies(desk -> {
            assertThat(desk.isOpenAt(holiday)).isFalse();
            assertThat(desk.isOpenAt(holiday.plus(Duration.ofDays(7)))).isTrue();
        });
    }

    private Map<UUID, ListedAgency> listed() {
        return QuarkusTransaction.requiringNew().call(list::all);
    }

    private Optional<KnownAgency> known() {
        return QuarkusTransaction.requiringNew().call(() -> agencies.find(agency));
    }

    private void tell(int version, String status, String zone) {
        send(told(version, status, zone));
    }

    private void send(String event) {
        connector.source("identity-events").send(event);
    }

    private String told(int version, String status, String zone) {
        return """
                {"specversion": "1.0", "id": "%s", "source": "/punte/identity-service", "type": "agency.changed.v1",
                 "time": "2026-03-03T21:00:00Z", "subject": "%s", "version": %d,
                 "data": {"name": "Huset", "kind": "NGO", "county": null, "zone": "%s", "status": "%s", "phone": "+4722000000",
                   "calendar": {"days": ["MON", "TUE"], "opens": "09:00", "closes": "15:00", "holidays": ["2026-05-17"]},
                   "staffedHours": [{"day": "SUN", "from": "08:00", "to": "16:00"}]}}
                """.formatted(UUID.randomUUID(), agency, version, zone, status);
    }
}
