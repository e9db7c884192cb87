package org.punte.identity.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.Story.agreeing;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.identity.Network;
import org.punte.identity.Story;
import org.punte.identity.agency.AgencyKind;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

@QuarkusTest
class ConversationResourceTest {
    private final Account worker = caseworker(Network.agency());
    private final UUID clinic = Network.agency(AgencyKind.HEALTH);

    @Test
    void one_conversation_gives_each_named_agency_a_consent_of_its_own() {
        var person = Story.registered(worker);
        var body = agreeing(clinic, "IDENTITY", "NEEDS");
        body.put("receivers", List.of(clinic, Network.agency()));

        var consents = hold(person, body)
                .statusCode(201)
                .body("consents", hasSize(2))
                .body("consents.state", everyItem(equalTo("GIVEN")))
                .body("consents.person", everyItem(equalTo(person.toString())))
                .extract()
                .<List<String>>path("consents.id");

        assertThat(consents)
                .allSatisfy(
                        id -> assertThat(OutboxProbe.types(UUID.fromString(id))).containsExactly("consent.given.v1"));
    }

    @Test
    void a_consent_lasts_half_a_year_at_most() {
        var person = Story.registered(worker);
        var longest = agreeing(clinic, "IDENTITY");
        longest.put("until", Story.inDays(180).toString());
        var tooLong = agreeing(clinic, "IDENTITY");
        tooLong.put("until", Story.inDays(181).toString());
        var over = agreeing(clinic, "IDENTITY");
        over.put("until", Story.inDays(-1).toString());

        hold(person, longest).statusCode(201);
        hold(person, tooLong).statusCode(400).body("type", equalTo("/problems/consent-date-not-possible"));
        hold(person, over).statusCode(400).body("type", equalTo("/problems/consent-date-not-possible"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"until", "receivers", "categories"})
    void what_was_not_said_is_named(String member) {
        var body = agreeing(clinic, "IDENTITY");
        body.remove(member);

        hold(Story.registered(worker), body)
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-input"))
                .body("errors.field", contains(member));
    }

    @Test
    void vital_interest_needs_a_reason() {
        var person = Story.registered(worker);
        var without = agreeing(clinic, "IDENTITY");
        without.put("basis", "VITAL_INTEREST");
        var with = agreeing(clinic, "IDENTITY");
        with.put("basis", "VITAL_INTEREST");
        with.put("reason", "Unconscious when found");

        hold(person, without).statusCode(400).body("type", equalTo("/problems/reason-missing"));
        hold(person, with)
                .statusCode(201)
                .body("reason", nullValue())
                .body("consents[0].basis", equalTo("VITAL_INTEREST"));
    }

    @Test
    void some_agencies_cannot_be_named() {
        var person = Story.registered(worker);
        var suspended = Network.agency();
        Network.suspend(suspended);

        for (var receiver : List.of(worker.agency(), UUID.randomUUID(), suspended))
            hold(person, agreeing(receiver, "IDENTITY"))
                    .statusCode(409)
                    .body("type", equalTo("/problems/receiver-not-possible"));
        hold(person, agreeing(Network.agency(AgencyKind.POLICE), "IDENTITY"))
                .statusCode(409)
                .body("type", equalTo("/problems/cooperation-consent-needed"));
    }

    @Test
    void whoever_is_not_assigned_records_nothing_and_hears_what_strangers_hear() {
        var person = Story.registered(worker);
        var body = agreeing(clinic, "IDENTITY");

        for (var other : List.of(caseworker(worker.agency()), caseworker(clinic)))
            as(other)
                    .body(body)
                    .post("/v1/persons/{id}/conversations", person)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems/person-not-found"));
        as(desk(worker.agency()))
                .body(body)
                .post("/v1/persons/{id}/conversations", person)
                .then()
                .statusCode(403);
    }

    @Test
    void what_was_agreed_is_seen_by_the_assigned_worker_alone() {
        var person = Story.registered(worker);
        var held = hold(person, agreeing(clinic, "IDENTITY")).extract().jsonPath();
        var paths = Map.of(
                "/v1/conversations/{id}", held.getString("id"),
                "/v1/consents/{id}", held.getString("consents[0].id"),
                "/v1/persons/{id}/consents", person.toString());

        paths.forEach((path, id) -> {
            as(worker).get(path, id).then().statusCode(200);
            as(caseworker(worker.agency())).get(path, id).then().statusCode(404);
            as(caseworker(clinic)).get(path, id).then().statusCode(404);
            as(worker).get(path, UUID.randomUUID()).then().statusCode(404);
            as(desk(worker.agency())).get(path, id).then().statusCode(403);
        });
    }

    private io.restassured.response.ValidatableResponse hold(UUID person, Map<String, Object> body) {
        return as(worker)
                .body(body)
                .post("/v1/persons/{id}/conversations", person)
                .then();
    }
}
