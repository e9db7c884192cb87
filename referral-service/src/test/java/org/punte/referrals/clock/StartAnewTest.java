package org.punte.referrals.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.accepted;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

/** After a wait that both sides knew of a service has its time again; what is urgent begins within three days. */
@QuarkusTest
class StartAnewTest {
    private static final String OVERDUE = "referral.start-overdue.v1";

    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @Inject
    Bells bells;

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void whoever_waited_for_a_place_is_not_late_in_the_moment_in_which_it_comes() {
        var waited = sent(shelter, clinic);
        move(clinic, waited, "waitlisting", Map.of("expectedOn", "2100-01-01"));
        bells.after(Duration.ofDays(20), waited);

        move(clinic, waited, "acceptance", workers(clinic)).body("overdue", equalTo(false));
        assertThat(startBy(waited)).isAfter(clock.instant().plus(Duration.ofDays(2)));
        bells.after(Duration.ofDays(2), waited);
        assertThat(types(waited)).doesNotContain(OVERDUE);
        bells.after(Duration.ofDays(2), waited);

        assertThat(types(waited)).endsWith(OVERDUE);
    }

    @Test
    void the_timeline_keeps_the_day_from_which_there_was_to_be_a_place() {
        var waited = sent(shelter, clinic);
        move(clinic, waited, "waitlisting", Map.of("expectedOn", "2100-01-01"));

        move(clinic, waited, "acceptance", workers(clinic)).body("expectedOn", nullValue());

        for (var side : new Account[] {shelter, clinic})
            as(side).get("/v1/referrals/{id}/timeline", waited).then().body("items.reason", hasItem("2100-01-01"));
    }

    @Test
    void a_place_that_comes_soon_leaves_the_day_as_it_was() {
        var waited = sent(shelter, clinic);
        var said = startBy(waited);
        move(clinic, waited, "waitlisting", Map.of("expectedOn", "2100-01-01"));

        move(clinic, waited, "acceptance", workers(clinic));

        assertThat(startBy(waited)).isBetween(said, said.plusSeconds(60));
    }

    @Test
    void a_pause_before_anything_had_begun_ends_where_it_was_and_a_late_start_is_told_again() {
        var taken = accepted(shelter, clinic);
        bells.after(Duration.ofDays(4), taken);
        assertThat(types(taken)).endsWith(OVERDUE);
        move(clinic, taken, "hold", Map.of("reason", "PERSON_AWAY", "reviewOn", "2100-01-01"));

        move(clinic, taken, "resumption", Map.of())
                .body("status", equalTo("ACCEPTED"))
                .body("overdue", equalTo(false));
        bells.after(Duration.ofDays(2), taken);
        assertThat(types(taken)).endsWith("referral.held.v1", "referral.resumed.v1");
        bells.after(Duration.ofDays(2), taken);

        assertThat(types(taken)).filteredOn(OVERDUE::equals).hasSize(2);
        assertThat(bells.rests(taken)).isTrue();
    }

    private Instant startBy(UUID referral) {
        return Instant.parse(
                as(clinic).get("/v1/referrals/{id}", referral).then().extract().path("startBy"));
    }
}
