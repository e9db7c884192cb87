package org.punte.referrals.deadline;

import static java.time.temporal.ChronoUnit.HOURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.punte.referrals.Refer.body;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.punte.referrals.need.Urgency;
import org.punte.testing.Account;

@QuarkusTest
class DeadlinesTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());

    @Inject
    Deadlines deadlines;

    @ParameterizedTest
    @CsvSource({"EMERGENCY, PT1H, PT24H", "URGENT, PT24H, PT72H"})
    void pressing_referrals_run_in_real_time(String urgency, Duration answer, Duration start) {
        var clocks = sent(urgency);

        assertThat(clocks.answerBy()).isEqualTo(clocks.sentAt().plus(answer));
        assertThat(clocks.startBy()).isEqualTo(clocks.sentAt().plus(start));
    }

    @Test
    void all_others_run_in_the_working_days_of_the_receiver() {
        var clocks = sent("NORMAL");

        assertThat(Duration.between(clocks.sentAt(), clocks.answerBy()))
                .isBetween(Duration.ofDays(1), Duration.ofDays(5));
        assertThat(clocks.startBy()).isCloseTo(clocks.sentAt().plus(14, ChronoUnit.DAYS), within(1, HOURS));
    }

    @ParameterizedTest
    @CsvSource({"EMERGENCY, PT1H, PT15M", "URGENT, PT12H, PT4H"})
    void supervisors_have_their_time_after_the_limit_and_the_sender_has_its_own_for_a_question(
            Urgency urgency, Duration grace, Duration question) {
        var now = deadlines.now();

        assertThat(deadlines.expiry(urgency, clinic.agency(), now)).isEqualTo(now.plus(grace));
        assertThat(deadlines.question(urgency, shelter.agency(), now)).isEqualTo(now.plus(question));
    }

    private Due sent(String urgency) {
        var body = body(shelter, clinic.agency());
        body.put("urgency", urgency);
        var answer = as(shelter)
                .body(body)
                .post("/v1/referrals")
                .then()
                .statusCode(201)
                .extract();
        return new Due(
                Instant.parse(answer.path("sentAt")),
                Instant.parse(answer.path("answerBy")),
                Instant.parse(answer.path("startBy")),
                1,
                1);
    }
}
