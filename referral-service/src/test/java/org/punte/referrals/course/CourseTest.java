package org.punte.referrals.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Refer.accepted;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Rows;
import org.punte.testing.Account;
import org.punte.testing.Databases;
import org.punte.testing.TestClock;

/** What becomes of whom a receiver took on. */
@QuarkusTest
class CourseTest {
    /** A quarter that no other test reaches. */
    private static final Duration AHEAD = Duration.ofDays(3_000);

    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void A2_two_agencies_are_two_referrals_with_two_outcomes_of_one_person() throws SQLException {
        clock.advance(AHEAD);
        var lawyer = caseworker(agency());
        var first = body(shelter, clinic.agency());
        var person = (UUID) first.get("person");
        var second = body(person, lawyer.agency(), Rows.consent(person, shelter.agency(), lawyer.agency()));
        second.put("service", "LEGAL_REP");
        second.put("urgency", "NORMAL");
        var one = sent(shelter, first);
        var two = sent(shelter, second);

        move(clinic, one, "acceptance", workers(clinic));
        move(clinic, one, "completion", Map.of("outcome", "SERVICE_FULLY"));
        move(lawyer, two, "acceptance", workers(lawyer));
        move(lawyer, two, "completion", Map.of("outcome", "NEEDS_MORE"));

        as(shelter).get("/v1/referrals/sent").then().body("items.outcome", contains("NEEDS_MORE", "SERVICE_FULLY"));
        as(lawyer).get("/v1/referrals/{id}", one).then().statusCode(404);
        assertThat(counted("n")).as("referrals").isEqualTo(2);
        assertThat(counted("persons")).as("persons").isEqualTo(1);
    }

    /** What figures across agencies count of this quarter. */
    private long counted(String what) throws SQLException {
        var today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Bucharest")));
        try (var everything = Databases.everything();
                var query = everything.prepareStatement(
                        "select * from count_quarter(?, ?) where measure = 'SENT' and item = '' and region = ''")) {
            query.setInt(1, today.getYear());
            query.setInt(2, today.get(IsoFields.QUARTER_OF_YEAR));
            var row = query.executeQuery();
            row.next();
            return row.getLong(what);
        }
    }

    @Test
    void A5_accepted_and_not_begun_in_time_is_overdue_for_both_and_the_sender_may_take_it_back() {
        var body = body(shelter, clinic.agency());
        body.put("urgency", "NORMAL");
        var id = sent(shelter, body);
        move(clinic, id, "acceptance", workers(clinic));

        clock.advance(Duration.ofDays(15));

        as(clinic).get("/v1/referrals/{id}", id).then().body("overdue", equalTo(true));
        as(shelter).get("/v1/referrals/{id}", id).then().body("overdue", equalTo(true));
        move(shelter, id, "cancellation", Map.of("reason", "PLACED_ELSEWHERE"));
    }

    @Test
    void a_service_begins_on_no_day_that_is_still_to_come_where_it_is_given() {
        var id = accepted(shelter, clinic);
        var today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Bucharest")));

        as(clinic)
                .body(Map.of("firstServiceOn", today.plusDays(1).toString()))
                .post("/v1/referrals/{id}/start", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/date-in-the-future"))
                .body("errors.field", contains("firstServiceOn"));

        move(clinic, id, "start", Map.of("firstServiceOn", today.toString()));
        for (var side : List.of(shelter, clinic))
            as(side).get("/v1/referrals/{id}", id).then().body("firstServiceOn", equalTo(today.toString()));
    }

    @Test
    void A6_the_sender_sees_a_partial_outcome() {
        var id = accepted(shelter, clinic);

        move(clinic, id, "completion", Map.of("outcome", "SERVICE_PARTLY"));

        as(shelter).get("/v1/referrals/{id}", id).then().body("outcome", equalTo("SERVICE_PARTLY"));
    }

    @Test
    void a_pause_says_why_and_until_when_and_ends() {
        var id = accepted(shelter, clinic);
        move(clinic, id, "start", Map.of());
        move(clinic, id, "hold", Map.of("reason", "PERSON_AWAY", "reviewOn", "2100-01-01"));
        as(shelter)
                .get("/v1/referrals/{id}", id)
                .then()
                .body("status", equalTo("ON_HOLD"))
                .body("holdReason", equalTo("PERSON_AWAY"))
                .body("reviewOn", equalTo("2100-01-01"));

        move(clinic, id, "resumption", Map.of())
                .body("status", equalTo("IN_SERVICE"))
                .body("holdReason", nullValue());

        assertThat(types(id)).endsWith("referral.held.v1", "referral.resumed.v1");
        as(clinic)
                .body(Map.of("reason", "PERSON_AWAY", "reviewOn", "2020-01-01"))
                .post("/v1/referrals/{id}/hold", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/date-in-the-past"));
    }

    @Test
    void what_never_came_about_has_a_reason() {
        var id = accepted(shelter, clinic);

        move(clinic, id, "non-delivery", Map.of("reason", "NO_SHOW"));

        as(shelter)
                .get("/v1/referrals/{id}", id)
                .then()
                .body("status", equalTo("NOT_DELIVERED"))
                .body("nonDeliveryReason", equalTo("NO_SHOW"));
        assertThat(types(id)).endsWith("referral.not-delivered.v1");
    }
}
