package org.punte.referrals.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Refer;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.testing.TestClock;

@QuarkusTest
class RepeatedRefusalsTest {
    private static final String REPEATED = "refusals.repeated.v1";

    @Inject
    TestClock clock;

    private final Account curious = caseworker(agency());

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void A36_nineteen_refusals_tell_nothing_the_twentieth_tells_once_and_no_more_follow_that_day() {
        refused(curious, 19);
        assertThat(OutboxProbe.types(curious.id())).isEmpty();

        refused(curious, 1);
        awaitTold(curious, 1);

        refused(curious, 21);
        var another = caseworker(agency());
        refused(another, 20);
        awaitTold(another, 1);
        awaitTold(curious, 1);
        clock.advance(Duration.ofHours(25));
        refused(curious, 20);
        awaitTold(curious, 2);
    }

    @Test
    void who_reads_a_referral_and_not_whom_its_person_agreed_to_guesses_nothing() {
        var colleagues = Refer.sent(caseworker(curious.agency()), caseworker(agency()));
        for (int time = 0; time < 20; time++)
            as(curious)
                    .get("/v1/referrals/{id}/next-candidates", colleagues)
                    .then()
                    .statusCode(404);

        refused(curious, 19);

        assertThat(OutboxProbe.types(curious.id())).isEmpty();
    }

    @Test
    void a_referral_of_others_counts_as_one_that_never_was() {
        var theirs = Refer.sent(caseworker(agency()), caseworker(agency()));
        refused(curious, 19);

        as(curious).get("/v1/referrals/{id}", theirs).then().statusCode(404);

        awaitTold(curious, 1);
        assertThat(OutboxProbe.events(curious.id()).toString()).doesNotContain(theirs.toString());
    }

    private static void awaitTold(Account account, int times) {
        await().untilAsserted(() ->
                assertThat(OutboxProbe.types(account.id())).hasSize(times).containsOnly(REPEATED));
    }

    private static void refused(Account account, int times) {
        for (int time = 0; time < times; time++)
            as(account).get("/v1/referrals/{id}", UUID.randomUUID()).then().statusCode(404);
    }
}
