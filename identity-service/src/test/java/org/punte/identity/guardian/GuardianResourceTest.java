package org.punte.identity.guardian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.MinorScenes.GUARDIAN_NAME;
import static org.punte.identity.MinorScenes.GUARDIAN_PHONE;
import static org.punte.identity.MinorScenes.REASON;
import static org.punte.identity.MinorScenes.agreeingAs;
import static org.punte.identity.MinorScenes.tasks;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.MinorScenes;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.Canaries;
import org.punte.testing.Databases;

@QuarkusTest
class GuardianResourceTest {
    private final Account worker = hired(Network.agency(), "caseworker");
    private final UUID clinic = Network.agency();
    private UUID child;

    @BeforeEach
    void a_child_is_registered() {
        child = MinorScenes.child(worker);
    }

    @Test
    void A15_a_child_without_anybody_has_a_guardian_requested_until_one_is_appointed() {
        see().body("state", equalTo("REQUESTED")).body("guardians", empty());
        assertThat(tasks(worker)).contains("REQUEST_GUARDIAN");
        var asked = post(Map.of("kind", "REPRESENTATIVE"))
                .statusCode(200)
                .body("state", equalTo("REQUESTED"))
                .extract()
                .<String>path("guardians[0].id");

        move(asked, "appointment", MinorScenes.appointment())
                .statusCode(200)
                .body("state", equalTo("APPOINTED"))
                .body("guardians[0].moves.state", contains("APPOINTED", "REQUESTED"));

        assertThat(tasks(worker)).doesNotContain("REQUEST_GUARDIAN");
    }

    @Test
    void A15_a_child_does_not_consent_and_an_appointed_guardian_does() {
        var guardian = MinorScenes.guardian(worker, child, "PARENT");

        converse(child, Story.agreeing(clinic, "IDENTITY"))
                .statusCode(409)
                .body("type", equalTo("/problems/child-cannot-consent"));
        converse(child, agreeingAs(UUID.randomUUID(), clinic, "IDENTITY"))
                .statusCode(409)
                .body("type", equalTo("/problems/guardian-cannot-consent"));
        converse(child, agreeingAs(guardian, clinic, "IDENTITY")).statusCode(201);
    }

    @Test
    void for_an_adult_only_a_guardian_named_by_a_court_consents() {
        var adult = Story.registered(worker);
        var parent = MinorScenes.guardian(worker, adult, "PARENT");
        var court = MinorScenes.guardian(worker, adult, "COURT");

        converse(adult, agreeingAs(parent, clinic, "IDENTITY"))
                .statusCode(409)
                .body("type", equalTo("/problems/adult-decides"));
        converse(adult, agreeingAs(court, clinic, "IDENTITY")).statusCode(201);
        as(worker).get("/v1/persons/{id}/guardians", adult).then().body("state", equalTo("NONE_NEEDED"));
    }

    @Test
    void A16_a_suspected_parent_is_at_once_not_selectable_and_cannot_be_reached_until_another_takes_their_place() {
        var parent = MinorScenes.guardian(worker, child, "PARENT");

        move(parent, "conflict", Map.of("suspected", true, "reason", REASON))
                .statusCode(200)
                .body("state", equalTo("CONFLICT"))
                .body("guardians[0].mayConsent", equalTo(false))
                .body("guardians[0].mustNotBeReached", equalTo(true))
                .body("guardians[0].contact", nullValue())
                .body("guardians[0].moves[0].reason", equalTo(REASON));

        converse(child, agreeingAs(parent, clinic, "IDENTITY"))
                .statusCode(409)
                .body("type", equalTo("/problems/guardian-cannot-consent"));
        assertThat(tasks(worker)).contains("REQUEST_GUARDIAN");
        move(parent, "appointment", MinorScenes.appointment()).statusCode(409);
        var next = MinorScenes.guardian(worker, child, "REPRESENTATIVE");
        move(parent, "replacement", Map.of("by", parent)).statusCode(409);
        move(parent, "replacement", Map.of("by", next))
                .statusCode(200)
                .body("state", equalTo("APPOINTED"))
                .body("guardians.find { it.id == '%s' }.state".formatted(parent), equalTo("REPLACED"))
                .body("guardians.find { it.id == '%s' }.replacedBy".formatted(parent), equalTo(next.toString()));
        assertThat(tasks(worker)).doesNotContain("REQUEST_GUARDIAN");
    }

    @Test
    void A16_a_parent_may_be_known_and_suspected_from_the_first_hour() {
        post(Map.of("kind", "PARENT", "name", GUARDIAN_NAME, "conflict", Map.of("suspected", true, "reason", REASON)))
                .statusCode(200)
                .body("state", equalTo("CONFLICT"))
                .body("guardians[0].mayConsent", equalTo(false));
    }

    @Test
    void a_guardian_of_somebody_else_is_none_and_nobody_else_finds_one() {
        var guardian = MinorScenes.guardian(worker, MinorScenes.child(worker), "PARENT");

        converse(child, agreeingAs(guardian, clinic, "IDENTITY")).statusCode(409);
        as(hired(worker.agency(), "caseworker"))
                .body(Map.of("suspected", true, "reason", REASON))
                .post("/v1/guardians/{id}/conflict", guardian)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/guardian-not-found"));
    }

    @Test
    void who_a_guardian_is_stands_nowhere_readable() throws Exception {
        MinorScenes.guardian(worker, child, "PARENT");

        try (var connection = Databases.everything()) {
            Canaries.of(GUARDIAN_NAME, GUARDIAN_PHONE).assertAbsentFromDatabase(connection);
        }
    }

    private ValidatableResponse see() {
        return as(worker).get("/v1/persons/{id}/guardians", child).then().statusCode(200);
    }

    private ValidatableResponse post(Map<String, Object> body) {
        return as(worker).body(body).post("/v1/persons/{id}/guardians", child).then();
    }

    private ValidatableResponse move(Object guardian, String move, Map<String, Object> body) {
        return as(worker)
                .body(body)
                .post("/v1/guardians/{id}/{move}", guardian, move)
                .then();
    }

    private ValidatableResponse converse(UUID person, Map<String, Object> body) {
        return as(worker)
                .body(body)
                .post("/v1/persons/{id}/conversations", person)
                .then();
    }
}
