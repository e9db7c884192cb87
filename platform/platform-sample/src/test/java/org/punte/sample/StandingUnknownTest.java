package org.punte.sample;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.anonymous;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;
import org.punte.testing.TestClock;
import org.punte.web.standing.Hearing;

/** Who cannot show that it knows of every block of five seconds ago answers nobody. */
@SampleTest
@TestProfile(StandingUnknownTest.AsInEarnest.class)
class StandingUnknownTest {
    /** The bound as it is outside tests. */
    public static class AsInEarnest implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("punte.standing.silence", "PT4.5S");
        }
    }

    private final Account ana = caseworker(agency());

    @Inject
    Hearing hearing;

    @Inject
    TestClock clock;

    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void nobody_is_answered_while_it_is_not_known_who_was_blocked() {
        later(Duration.ofHours(1));
        hearing.upTo(clock.instant());
        slips().statusCode(200);

        later(Duration.ofSeconds(5));
        slips().statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/standing-unknown"));
        as(ana).body(Map.of("text", "x"))
                .post("/v1/slips")
                .then()
                .statusCode(503)
                .body("type", equalTo("/problems/standing-unknown"));

        hearing.upTo(clock.instant());
        slips().statusCode(200);
    }

    @Test
    void who_brings_no_token_is_answered_as_ever() {
        later(Duration.ofHours(3));

        anonymous().get("/v1/slips").then().statusCode(401);
    }

    private void later(Duration time) {
        clock.advance(time);
    }

    private ValidatableResponse slips() {
        return as(ana).get("/v1/slips").then();
    }
}
