package org.punte.referrals.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.testing.EventContract.example;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.punte.messaging.Events;

/** The published example of identity-service is understood. */
@QuarkusTest
class AgencyContractTest {
    @Inject
    Events events;

    @Test
    void an_agency_brings_its_calendar() {
        var told = events.read(example("agency.changed.v1")).data(AgencyChanged.class);

        var calendar = told.calendar().in(ZoneId.of(told.zone()));

        assertThat(told.status()).isEqualTo("ACTIVE");
        assertThat(calendar.days()).hasSize(5);
        assertThat(calendar.opens()).isEqualTo(LocalTime.of(8, 0));
        assertThat(calendar.holidays()).hasSize(1);
    }
}
