package org.punte.referrals.statistics;

import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Refer.accepted;
import static org.punte.referrals.Refer.move;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.clock.Bells;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

/** A5: taken on and not begun in time is counted on both sides. */
@QuarkusTest
class OverdueStartTest {
    private static final Duration TIME = Duration.ofHours(72);

    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @Inject
    TestClock clock;

    @Inject
    Bells bells;

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void A5_what_was_taken_on_and_has_not_begun_in_time_is_counted_also_when_it_begins_later() {
        var first = today();
        var late = accepted(shelter, clinic);
        var begun = accepted(shelter, clinic);
        move(clinic, begun, "start", Map.of());

        bells.after(TIME.plusMinutes(1), late, begun);
        move(clinic, late, "start", Map.of());

        var path = "/v1/statistics/own?from=%s&until=%s".formatted(first, today());
        as(supervisor(shelter.agency())).get(path).then().body("sent.overdueStarts", equalTo(1));
        as(supervisor(clinic.agency())).get(path).then().body("received.overdueStarts", equalTo(1));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Bucharest"));
    }
}
