package org.punte.portal.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.punte.portal.client.identity.Agency;
import org.punte.portal.client.identity.AgencyKind;

class NewcomerTest {
    private static final LocalDate UNTIL = LocalDate.of(2027, 5, 20);

    @Test
    void an_agency_is_new_until_that_day_is_over_where_it_is() {
        assertThat(agency("ACTIVE", UNTIL).isNewAt(Instant.parse("2027-05-20T20:59:00Z")))
                .isTrue();
        assertThat(agency("ACTIVE", UNTIL).isNewAt(Instant.parse("2027-05-20T21:00:00Z")))
                .isFalse();
    }

    @Test
    void on_probation_it_is_and_one_of_the_first_hour_is_not() {
        var now = Instant.parse("2026-11-23T10:00:00Z");

        assertThat(agency("PROBATION", null).isNewAt(now)).isTrue();
        assertThat(agency("ACTIVE", null).isNewAt(now)).isFalse();
    }

    private static Agency agency(String status, @Nullable LocalDate until) {
        return new Agency(UUID.randomUUID(), "A", AgencyKind.NGO, null, "Europe/Bucharest", null, status, until, null);
    }
}
