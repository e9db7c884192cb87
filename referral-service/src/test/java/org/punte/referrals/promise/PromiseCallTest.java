package org.punte.referrals.promise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.OutboxProbe.events;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.referrals.NetworkNews;
import org.punte.testing.Account;
import org.punte.testing.Canaries;
import org.punte.testing.Databases;
import org.punte.testing.TestClock;

/** Which calls can be written down, and who reads of them. */
@QuarkusTest
class PromiseCallTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private final Rung rung = new Rung(shelter, clinic);

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

    @ParameterizedTest
    @ValueSource(strings = {"+40 232 000 001", "0700 123 456", "the usual one"})
    void safety21_a_free_number_is_refused_and_nothing_is_given_away(String number) {
        var id = rung.emergency();

        rung.says(id, Rung.call(number))
                .statusCode(409)
                .body("type", equalTo("/problems/number-not-in-directory"))
                .body("detail", not(containsString("232")));

        show(clinic, id).body("promise", nullValue());
    }

    @Test
    void safety21_an_agency_without_a_number_cannot_have_promised() {
        var silent = new Rung(shelter, caseworker(agency()));

        silent.says(silent.emergency(), Rung.call())
                .statusCode(409)
                .body("type", equalTo("/problems/number-not-in-directory"));
    }

    @Test
    void safety21_a_call_lies_in_the_last_day_and_not_ahead() {
        var id = rung.emergency();

        for (var off : new Duration[] {Duration.ofMinutes(5), Duration.ofHours(-25)}) {
            rung.says(id, at(off)).statusCode(409).body("type", equalTo("/problems/call-time-not-possible"));
        }
        // somebody rings first and sends afterwards
        rung.says(id, at(Duration.ofHours(-2))).statusCode(200);
    }

    @Test
    void safety21_who_rings_again_records_it_again_and_both_calls_stay_to_be_read() {
        var id = rung.promised();
        clock.advance(Duration.ofMinutes(3));
        var second = Rung.call();
        second.put("answeredBy", "The doctor on duty");

        rung.says(id, second).statusCode(200);

        promises(clinic, id).body("items.answeredBy", contains("The doctor on duty", "The night desk"));
        timeline(clinic, id).body("items.move", contains("SENDING", "PROMISE", "PROMISE"));
    }

    @Test
    void safety8_safety21_who_answered_is_sealed_and_neither_number_nor_name_is_told() throws SQLException {
        var id = rung.emergency();
        var call = Rung.call();
        call.put("answeredBy", "Doamna Zaharnicescu");

        rung.says(id, call).statusCode(200);

        try (var everything = Databases.everything()) {
            Canaries.of("Doamna Zaharnicescu", "Zaharnicescu").assertAbsentFromDatabase(everything);
        }
        var told = events(id).get(1);
        assertThat(told.path("type").asText()).isEqualTo("referral.promised.v1");
        assertThat(told.toString()).doesNotContain("232", "Zaharnicescu");
        assertThat(told.at("/data/calledAt").asText()).isNotEmpty();
    }

    private Map<String, Object> at(Duration off) {
        var call = Rung.call();
        call.put("calledAt", clock.instant().plus(off).toString());
        return call;
    }

    private static ValidatableResponse show(Account who, UUID id) {
        return as(who).get("/v1/referrals/{id}", id).then().statusCode(200);
    }

    private static ValidatableResponse timeline(Account who, UUID id) {
        return as(who).get("/v1/referrals/{id}/timeline", id).then().statusCode(200);
    }

    private static ValidatableResponse promises(Account who, UUID id) {
        return as(who).get("/v1/referrals/{id}/promises", id).then().statusCode(200);
    }
}
