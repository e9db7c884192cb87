package org.punte.referrals.unmet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Rows;
import org.punte.referrals.clock.Bells;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

/** A second no counts when it stands for good: a wrong button is in no figure. */
@QuarkusTest
class UnmetUndoneTest {
    private static final Duration WINDOW = Duration.ofMinutes(61);

    private final Account shelter = caseworker(agency());
    private final UUID person = UUID.randomUUID();

    @Inject
    Bells bells;

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void A7_a_second_no_that_is_taken_back_is_neither_told_nor_counted() {
        declined(caseworker(agency()), "URGENT");
        bells.after(WINDOW);
        var second = caseworker(agency());
        var last = declined(second, "URGENT");

        undo(second, last);
        bells.after(WINDOW, last);

        assertThat(told(last)).isZero();
        counted().body("unmet", hasSize(0));
    }

    @Test
    void A7_a_second_no_that_stands_is_told_and_counted_once_when_its_time_is_over() {
        declined(caseworker(agency()), "URGENT");
        var last = declined(caseworker(agency()), "URGENT");
        assertThat(told(last)).isZero();
        counted().body("unmet", hasSize(0));

        bells.after(WINDOW, last);
        bells.after(WINDOW, last);

        assertThat(told(last)).isOne();
        counted().body("unmet[0].needs", equalTo(1));
    }

    @Test
    void A7_a_look_at_the_first_no_counts_no_second_that_can_still_be_taken_back() {
        var first = declined(caseworker(agency()), "URGENT");
        clock.advance(Duration.ofMinutes(30));
        var second = caseworker(agency());
        var last = declined(second, "URGENT");

        bells.after(Duration.ofMinutes(31), first);
        assertThat(told(first) + told(last)).isZero();
        undo(second, last);
        bells.after(WINDOW, first);
        bells.after(WINDOW, last);

        assertThat(told(first) + told(last)).isZero();
        counted().body("unmet", hasSize(0));
    }

    @Test
    void A7_in_an_emergency_it_is_told_at_once_and_counted_when_it_stands() {
        declined(caseworker(agency()), "EMERGENCY");
        var last = declined(caseworker(agency()), "EMERGENCY");
        assertThat(told(last)).isOne();
        counted().body("unmet", hasSize(0));

        bells.after(WINDOW, last);

        assertThat(told(last)).isOne();
        counted().body("unmet[0].needs", equalTo(1));
    }

    @Test
    void A7_in_an_emergency_what_was_told_is_taken_back_with_the_no_and_told_anew_with_the_next() {
        declined(caseworker(agency()), "EMERGENCY");
        var second = caseworker(agency());
        var last = declined(second, "EMERGENCY");
        undo(second, last);
        bells.after(WINDOW, last);
        counted().body("unmet", hasSize(0));

        move(second, last, "decline", Map.of("reason", "NO_CAPACITY"));
        bells.ring(last);

        assertThat(told(last)).isEqualTo(2);
    }

    @Test
    void A7_in_an_emergency_with_the_first_no_taken_back_the_next_second_one_is_told_anew() {
        var first = caseworker(agency());
        var taken = declined(first, "EMERGENCY");
        var last = declined(caseworker(agency()), "EMERGENCY");
        assertThat(told(last)).isOne();
        undo(first, taken);

        // the task stands on the last one
        assertThat(OutboxProbe.types(last)).endsWith("referral.unmet-undone.v1");
        assertThat(told(declined(caseworker(agency()), "EMERGENCY"))).isOne();
    }

    @Test
    void A7_where_two_others_said_no_what_was_told_stays_true() {
        var first = caseworker(agency());
        var taken = declined(first, "EMERGENCY");
        var second = declined(caseworker(agency()), "EMERGENCY");
        var third = declined(caseworker(agency()), "EMERGENCY");
        undo(first, taken);

        assertThat(OutboxProbe.types(second)).endsWith("referral.unmet.v1");
        bells.after(WINDOW, second, third);
        assertThat(told(second) + told(third)).isOne();
        counted().body("unmet[0].needs", equalTo(1));
    }

    private UUID declined(Account receiver, String urgency) {
        var body = body(person, receiver.agency(), Rows.consent(person, shelter.agency(), receiver.agency()));
        body.put("urgency", urgency);
        var id = sent(shelter, body);
        move(receiver, id, "decline", Map.of("reason", "NO_CAPACITY"));
        bells.ring(id);
        return id;
    }

    private void undo(Account receiver, UUID referral) {
        move(receiver, referral, "undoing", Map.of("reason", "WRONG_REFERRAL"));
        bells.ring(referral);
    }

    private static long told(UUID referral) {
        return OutboxProbe.types(referral).stream()
                .filter("referral.unmet.v1"::equals)
                .count();
    }

    private ValidatableResponse counted() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Bucharest"));
        return as(supervisor(shelter.agency()))
                .queryParam("from", today.minusDays(2).toString())
                .queryParam("until", today.toString())
                .get("/v1/statistics/own")
                .then()
                .statusCode(200);
    }
}
