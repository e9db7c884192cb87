package org.punte.referrals.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.testing.OutboxProbe.types;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.clock.Bells;
import org.punte.testing.Account;
import org.punte.testing.People;
import org.punte.testing.TestClock;

/** They were called: nobody speaks of silence, and all other clocks run on. */
@QuarkusTest
class PromiseClockTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private final Rung rung = new Rung(shelter, clinic);

    @Inject
    Bells bells;

    @Inject
    NetworkNews news;

    @Inject
    TestClock clock;

    @BeforeEach
    void the_clinic_has_a_number() {
        rung.known(news);
    }

    @AfterEach
    void back_to_real_time() {
        clock.reset();
    }

    @Test
    void safety20_safety21_A3_a_promise_keeps_the_silence_quiet_until_the_time_for_the_answer_is_over() {
        People.system(clinic.agency(), "referrals:answer");
        var id = rung.promised();

        bells.after(Duration.ofMinutes(20), id);
        assertThat(types(id)).containsExactly("referral.sent.v1", "referral.promised.v1");
        bells.after(Duration.ofMinutes(10), id);
        assertThat(types(id)).endsWith("referral.reminded.v1");
        bells.after(Duration.ofMinutes(30), id);
        assertThat(types(id))
                .contains("referral.escalated.v1", "referral.silent.v1")
                .doesNotContain("referral.system-silent.v1");
        bells.after(Duration.ofHours(1).plusSeconds(1), id);

        assertThat(types(id)).endsWith("referral.expired.v1");
    }

    @Test
    void safety20_safety21_A3_when_they_deny_it_the_next_agency_is_proposed_at_once() {
        var id = rung.promised();
        bells.after(Duration.ofMinutes(20), id);

        as(clinic).post("/v1/referrals/{id}/promise-denial", id).then().statusCode(200);
        bells.ring(id);

        assertThat(types(id))
                .containsExactly(
                        "referral.sent.v1", "referral.promised.v1", "referral.promise-denied.v1", "referral.silent.v1");
    }

    @Test
    void safety21_what_is_denied_early_is_silent_when_it_would_have_been() {
        var id = rung.promised();
        as(clinic).post("/v1/referrals/{id}/promise-denial", id).then().statusCode(200);

        bells.ring(id);
        assertThat(types(id)).endsWith("referral.promise-denied.v1");
        bells.after(Duration.ofMinutes(15), id);

        assertThat(types(id)).endsWith("referral.silent.v1");
    }
}
