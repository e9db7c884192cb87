package org.punte.referrals.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Services.body;
import static org.punte.referrals.Services.listed;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.People.system;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.Calls;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Refer;
import org.punte.referrals.Rows;
import org.punte.referrals.Services;
import org.punte.testing.Account;
import org.punte.testing.TestClock;

/** Whoever has just said no to the same is not proposed as if nobody had asked. */
@QuarkusTest
class NoesTest {
    @Inject
    NetworkNews news;

    @Inject
    TestClock clock;

    @ConfigProperty(name = "quarkus.rest-client.identity.url")
    String identity;

    private final UUID person = UUID.randomUUID();
    private Account asker;
    private Account shelter;
    private UUID service;

    @BeforeEach
    void a_shelter_that_says_no() {
        clock.reset();
        var services = new Services(news);
        asker = caseworker(services.ngo("VN").agency());
        shelter = services.firstNgo("VN");
        service = listed(shelter, body("ACC_SHELTER", "VN"));
        given().body("200 {\"unavailable\": []}")
                .put(identity + "/v1/persons/" + person + "/availability")
                .then()
                .statusCode(204);
    }

    @AfterEach
    void as_before() {
        clock.reset();
    }

    @Test
    void it_speaks_against_whoever_declined_the_same_of_the_same_person_with_day_and_reason() {
        declines("NO_CAPACITY");

        found(asker, "&person=" + person)
                .body("reasonsAgainst", hasItem("DECLINED_LATELY"))
                .body("declined.reason", equalTo("NO_CAPACITY"))
                .body("declined.at", notNullValue());
        silent(found(asker, ""));
        silent(asked(asker, "&person=" + UUID.randomUUID(), "excluded"));
    }

    @Test
    void it_speaks_against_whoever_declined_in_a_call_too_because_an_emergency_is_asked_in_calls() {
        var irina = caseworker(asker.agency());
        var other = new Services(news).ngo("VN");
        listed(other, body("ACC_SHELTER", "VN"));
        Calls.called(asker, person, shelter, other);
        clock.advance(Duration.ofHours(3));
        var before = clock.instant();
        as(shelter)
                .body(Map.of("reason", "SAFETY_CONFLICT"))
                .post("/v1/received-calls/{id}/decline", Calls.invitation(shelter))
                .then()
                .statusCode(200);
        var after = clock.instant();

        for (var who : new Account[] {asker, irina}) {
            String at = found(who, "&person=" + person)
                    .body("reasonsAgainst", hasItem("DECLINED_LATELY"))
                    .body("declined.reason", equalTo("CANNOT_TAKE"))
                    .extract()
                    .path("%s.declined.at".formatted(shown("candidates")));
            assertThat(Instant.parse(at)).isBetween(before, after);
        }
        silent(found(asker, ""));
        silent(found(desk(asker.agency()), "&person=" + person));
        silent(found(other, "&person=" + person));
        clock.advance(Duration.ofDays(31));
        silent(found(asker, "&person=" + person));
    }

    @Test
    void of_several_noes_of_one_agency_the_latest_is_said() {
        declines("OUT_OF_AREA");
        clock.advance(Duration.ofDays(2));
        declines("NO_CAPACITY");

        found(asker, "&person=" + person).body("declined.reason", equalTo("NO_CAPACITY"));
    }

    @Test
    void A35_a_no_in_a_call_is_hidden_from_whoever_stands_aside_from_what_became_of_it() {
        var irina = caseworker(asker.agency());
        var other = new Services(news).ngo("VN");
        var call = Calls.called(asker, person, shelter, other);
        as(shelter)
                .body(Map.of("reason", "NO_CAPACITY"))
                .post("/v1/received-calls/{id}/decline", Calls.invitation(shelter))
                .then()
                .statusCode(200);
        var offer = Calls.invitation(other);
        Calls.offer(other, offer).then().statusCode(200);
        var consent = Rows.consent(person, asker.agency(), other.agency());
        String referral = Calls.confirm(asker, call, offer, consent)
                .then()
                .statusCode(200)
                .extract()
                .path("referral");

        as(asker).post("/v1/referrals/{id}/conflict", referral).then().statusCode(201);

        silent(found(asker, "&person=" + person));
        found(irina, "&person=" + person).body("reasonsAgainst", hasItem("DECLINED_LATELY"));
    }

    @Test
    void safety_what_the_sender_was_not_told_it_is_not_told_here() {
        declines("SAFETY_CONFLICT");

        found(asker, "&person=" + person).body("declined.reason", equalTo("CANNOT_TAKE"));
    }

    @Test
    void nobody_else_learns_that_somebody_was_asked() {
        declines("NO_CAPACITY");

        silent(found(caseworker(new Services(news).ngo("VN").agency()), "&person=" + person));
        silent(found(desk(asker.agency()), "&person=" + person));
    }

    @Test
    void a_partners_system_is_told_of_no_person_what_others_said() {
        declines("NO_CAPACITY");

        silent(asked(system(asker.agency(), "referrals:send"), "&person=" + person, "excluded"));
    }

    @Test
    void after_a_month_an_agency_is_asked_as_if_it_never_had() {
        declines("NO_CAPACITY");

        clock.advance(Duration.ofDays(31));

        silent(found(asker, "&person=" + person));
    }

    private void declines(String reason) {
        var consent = Rows.consent(person, asker.agency(), shelter.agency());
        var id = Refer.sent(asker, Refer.body(person, shelter.agency(), consent));
        Refer.move(shelter, id, "decline", Map.of("reason", reason));
    }

    private static void silent(ValidatableResponse candidate) {
        candidate.body("id", notNullValue()).body("declined", nullValue());
        candidate.body("reasonsAgainst", not(hasItem("DECLINED_LATELY")));
    }

    private ValidatableResponse found(Account who, String more) {
        return asked(who, more, "candidates");
    }

    private ValidatableResponse asked(Account who, String more, String list) {
        return as(who).get("/v1/candidates?service=ACC_SHELTER&region=VN&kind=WOMEN&limit=100" + more)
                .then()
                .statusCode(200)
                .rootPath(shown(list));
    }

    private String shown(String list) {
        return "%s.find { it.id == '%s' }".formatted(list, service);
    }
}
