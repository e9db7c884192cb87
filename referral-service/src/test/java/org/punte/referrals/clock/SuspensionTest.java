package org.punte.referrals.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.NetworkNews;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

/** What a suspended agency has sent and nobody answered is frozen until it is back, and what lies there goes on elsewhere. */
@QuarkusTest
class SuspensionTest {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private UUID emergency;

    @Inject
    NetworkNews news;

    @Inject
    Bells bells;

    @Inject
    TestClock clock;

    @BeforeEach
    void an_emergency_waits() {
        var body = body(shelter, clinic.agency());
        body.put("urgency", "EMERGENCY");
        emergency = sent(shelter, body);
    }

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void safety29_nothing_rings_while_its_sender_is_suspended_and_then_the_time_goes_on() {
        var limit = answerBy();
        news.agency(shelter.agency(), 1, "SUSPENDED");

        bells.after(A_DAY, emergency);
        assertThat(types(emergency)).containsExactly("referral.sent.v1");
        as(clinic).get("/v1/referrals/{id}", emergency).then().body("overdue", equalTo(false));
        as(clinic).get("/v1/desk").then().body("items.overdue", contains(false)).body("counts.overdue", equalTo(0));
        news.agency(shelter.agency(), 2, "ACTIVE");
        bells.ring(emergency);

        assertThat(types(emergency)).containsExactly("referral.sent.v1");
        assertThat(answerBy()).isBetween(limit.plus(A_DAY), limit.plus(A_DAY).plusSeconds(60));
        as(clinic).get("/v1/referrals/{id}", emergency).then().body("overdue", equalTo(false));
        bells.after(Duration.ofMinutes(61), emergency);
        assertThat(types(emergency)).endsWith("referral.escalated.v1");
        move(clinic, emergency, "acceptance", workers(clinic));
    }

    @Test
    void safety29_a_question_that_was_late_before_its_sender_was_suspended_is_late_when_it_is_back() {
        move(clinic, emergency, "information-request", Map.of("question", "LANGUAGE"));
        bells.after(Duration.ofMinutes(16), emergency);
        String due = as(shelter).get("/v1/referrals/{id}", emergency).path("questionDueAt");
        news.agency(shelter.agency(), 1, "SUSPENDED");
        bells.after(A_DAY, emergency);

        news.agency(shelter.agency(), 2, "ACTIVE");
        bells.ring(emergency);

        as(shelter)
                .get("/v1/referrals/{id}", emergency)
                .then()
                .body("questionDueAt", equalTo(due))
                .body("overdue", equalTo(true));
        as(clinic).get("/v1/referrals/{id}", emergency).then().body("overdue", equalTo(false));
    }

    @Test
    void safety29_whom_the_receiver_has_taken_on_it_hears_of_although_the_sender_is_suspended() {
        move(clinic, emergency, "acceptance", workers(clinic));
        news.agency(shelter.agency(), 1, "SUSPENDED");
        bells.after(Duration.ofDays(3), emergency);
        assertThat(types(emergency))
                .containsExactly("referral.sent.v1", "referral.accepted.v1", "referral.start-overdue.v1");
        as(clinic).get("/v1/desk?view=OVERDUE").then().body("items.id", contains(emergency.toString()));

        news.agency(shelter.agency(), 2, "ACTIVE");
        bells.ring(emergency);

        assertThat(types(emergency)).as("once").hasSize(3);
    }

    @Test
    void safety29_where_the_receiver_is_suspended_the_sender_of_all_that_is_unanswered_hears_it() {
        var pressing = sent(shelter, clinic);
        var taken = accepted(shelter, clinic);

        news.agency(clinic.agency(), 1, "SUSPENDED");

        for (var one : List.of(emergency, pressing))
            assertThat(types(one)).containsExactly("referral.sent.v1", "referral.desk-gone.v1");
        assertThat(types(taken)).containsExactly("referral.sent.v1", "referral.accepted.v1");
    }

    private Instant answerBy() {
        return Instant.parse(
                as(clinic).get("/v1/referrals/{id}", emergency).then().extract().path("answerBy"));
    }
}
