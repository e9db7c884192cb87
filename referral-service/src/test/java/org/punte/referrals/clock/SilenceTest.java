package org.punte.referrals.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Refer.accepted;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.messaging.consumption.Consumption;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Refer;
import org.punte.referrals.Rows;
import org.punte.referrals.Services;
import org.punte.testing.Account;
import org.punte.testing.EventContract;
import org.punte.testing.People;
import org.punte.testing.TestClock;

/** Scenarios of the field guide in which nobody answers. */
@QuarkusTest
class SilenceTest {
    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private final UUID person = UUID.randomUUID();

    @Inject
    Bells bells;

    @Inject
    NetworkNews news;

    @Inject
    Consumption consumption;

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void A3_an_emergency_that_stays_silent_goes_on_to_the_next_while_the_first_stays_open() {
        var next = new Services(news).ngo("IS").agency();
        agreed(next);
        var silent = sent(shelter, emergency());

        bells.after(QUARTER, silent);
        as(shelter)
                .get("/v1/referrals/{id}/next-candidates", silent)
                .then()
                .statusCode(200)
                .body("items.agency", contains(next.toString()));
        acknowledge(silent);
        bells.after(QUARTER, silent);
        bells.after(QUARTER.multipliedBy(2), silent);
        shows(silent, "ACKNOWLEDGED");
        bells.after(Duration.ofHours(1).plusSeconds(1), silent);

        shows(silent, "EXPIRED");
        assertThat(types(silent))
                .containsExactly(
                        "referral.sent.v1",
                        "referral.silent.v1",
                        "referral.acknowledged.v1",
                        "referral.reminded.v1",
                        "referral.escalated.v1",
                        "referral.expired.v1");
    }

    @Test
    void A3_a_partners_system_that_has_not_acknowledged_in_five_minutes_is_silent() {
        People.system(clinic.agency(), "referrals:answer");
        var silent = sent(shelter, emergency());
        var seen = sent(shelter, emergency());
        acknowledge(seen);

        bells.after(Duration.ofMinutes(5), silent, seen);

        assertThat(types(silent)).containsExactly("referral.sent.v1", "referral.system-silent.v1");
        assertThat(types(seen)).containsExactly("referral.sent.v1", "referral.acknowledged.v1");
    }

    @Test
    void A3_when_the_last_desk_is_frozen_the_sender_of_an_open_emergency_hears_it_at_once_and_once() {
        var waiting = sent(shelter, emergency());
        var pressing = sent(shelter, clinic);

        consumption.hear(frozen(true));
        consumption.hear(frozen(true));

        assertThat(types(waiting)).containsExactly("referral.sent.v1", "referral.desk-gone.v1");
        assertThat(types(pressing)).containsExactly("referral.sent.v1");
    }

    @Test
    void A3_while_another_desk_is_awake_nothing_is_said_until_the_last_one_is_blocked() {
        var waiting = sent(shelter, emergency());

        consumption.hear(frozen(false));

        assertThat(types(waiting)).containsExactly("referral.sent.v1");
        consumption.hear(frozen(false).replace("account.frozen.v1", "account.desk-lost.v1"));
        assertThat(types(waiting)).containsExactly("referral.sent.v1", "referral.desk-gone.v1");
    }

    @Test
    void A5_taken_on_and_not_begun_after_fourteen_days_it_is_overdue_on_both_sides_and_may_be_taken_back() {
        var body = body(shelter, clinic.agency());
        body.put("urgency", "NORMAL");
        var taken = sent(shelter, body);
        as(clinic)
                .body(Refer.workers(clinic))
                .post("/v1/referrals/{id}/acceptance", taken)
                .then()
                .statusCode(200);

        bells.after(Duration.ofDays(13), taken);
        assertThat(types(taken)).containsExactly("referral.sent.v1", "referral.accepted.v1");
        bells.after(Duration.ofDays(1).plusHours(2), taken);

        assertThat(types(taken)).endsWith("referral.start-overdue.v1").hasSize(3);
        for (var side : new Account[] {shelter, clinic}) {
            as(side).get("/v1/referrals/{id}", taken).then().body("overdue", equalTo(true));
            as(side).get("/v1/referrals/{id}/alarms", taken).then().body("items.kind", contains("START_OVERDUE"));
        }
        as(shelter)
                .body(Map.of("reason", "PLACED_ELSEWHERE"))
                .post("/v1/referrals/{id}/cancellation", taken)
                .then()
                .statusCode(200);
    }

    @Test
    void a_place_that_has_not_come_on_its_day_is_spoken_of_when_the_day_is_over() {
        var listed = sent(shelter, clinic);
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Bucharest"));
        as(clinic)
                .body(Map.of("expectedOn", today.plusDays(2).toString(), "interimSupport", "DAY_SERVICES"))
                .post("/v1/referrals/{id}/waitlisting", listed)
                .then()
                .statusCode(200);

        bells.ring(listed);
        bells.after(Duration.ofDays(1), listed);
        assertThat(types(listed)).containsExactly("referral.sent.v1", "referral.waitlisted.v1");
        bells.after(Duration.ofDays(2), listed);

        assertThat(types(listed)).endsWith("referral.wait-overdue.v1").hasSize(3);
    }

    @Test
    void whoever_waits_is_given_a_new_day_and_that_one_is_spoken_of_too() {
        var listed = sent(shelter, clinic);
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Bucharest"));
        move(
                clinic,
                listed,
                "waitlisting",
                Map.of("expectedOn", today.plusDays(2).toString()));
        bells.ring(listed);
        bells.after(Duration.ofDays(3), listed);

        move(
                        clinic,
                        listed,
                        "waitlisting",
                        Map.of("expectedOn", today.plusDays(9).toString()))
                .body("expectedOn", equalTo(today.plusDays(9).toString()));
        bells.ring(listed);
        bells.after(Duration.ofDays(6), listed);
        assertThat(types(listed))
                .containsExactly(
                        "referral.sent.v1",
                        "referral.waitlisted.v1",
                        "referral.wait-overdue.v1",
                        "referral.waitlisted.v1");
        bells.after(Duration.ofDays(1), listed);

        assertThat(types(listed)).endsWith("referral.wait-overdue.v1").hasSize(5);
        as(shelter)
                .get("/v1/referrals/{id}/timeline", listed)
                .then()
                .body("items.move", contains("SENDING", "WAITLISTING", "WAITLISTING"));
    }

    @Test
    void A31_what_lies_at_an_agency_that_closes_comes_back_and_its_clocks_stop() {
        var waiting = sent(shelter, clinic);
        var taken = accepted(shelter, clinic);

        news.agency(clinic.agency(), 1, "CLOSING");
        bells.after(Duration.ofDays(2), waiting, taken);

        assertThat(types(waiting)).containsExactly("referral.sent.v1", "referral.expired.v1");
        assertThat(bells.rests(waiting)).isTrue();
        assertThat(types(taken)).endsWith("referral.receiver-closing.v1").hasSize(3);
        as(shelter).get("/v1/referrals/{id}/alarms", waiting).then().body("items", empty());
    }

    private Map<String, Object> emergency() {
        var body = body(person, clinic.agency(), Rows.consent(person, shelter.agency(), clinic.agency()));
        body.put("urgency", "EMERGENCY");
        return body;
    }

    private void agreed(UUID receiver) {
        Rows.consent(person, shelter.agency(), receiver);
    }

    private void acknowledge(UUID referral) {
        as(clinic)
                .body(Map.of())
                .post("/v1/referrals/{id}/acknowledgement", referral)
                .then()
                .statusCode(200);
    }

    private void shows(UUID referral, String status) {
        as(shelter).get("/v1/referrals/{id}", referral).then().body("status", equalTo(status));
    }

    /** The published example, at the clinic. */
    private String frozen(boolean lastAwake) {
        return EventContract.example("account.frozen.v1")
                .replaceFirst("\"id\" : \"[^\"]*\"", "\"id\" : \"" + UUID.randomUUID() + "\"")
                .replaceAll("\"agency\" : \"[^\"]*\"", "\"agency\" : \"" + clinic.agency() + "\"")
                .replace("\"lastAwake\" : true", "\"lastAwake\" : " + lastAwake);
    }
}
