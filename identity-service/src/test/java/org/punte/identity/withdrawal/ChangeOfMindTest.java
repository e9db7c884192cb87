package org.punte.identity.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.ConsentScenes.changing;
import static org.punte.identity.ConsentScenes.stopped;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Grants;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

/** The four acts, each with its effect shown first. */
@QuarkusTest
class ChangeOfMindTest {
    @Inject
    Referrals referrals;

    private final Account worker = caseworker(Network.agency());
    private final Account nurse = caseworker(Network.agency());
    private final Account lawyer = caseworker(Network.agency());
    private UUID person;
    private UUID toClinic;
    private UUID toLawyer;
    private Referral atClinic;

    @BeforeEach
    void two_agencies_may_know_something() {
        person = Story.registered(worker);
        toClinic = Story.agreed(worker, person, nurse.agency(), "IDENTITY", "CONTACT", "HEALTH");
        toLawyer = Story.agreed(worker, person, lawyer.agency(), "IDENTITY", "CONTACT");
        atClinic = Referral.of(toClinic, person, worker, nurse);
        referrals.tell("referral.accepted.v1", atClinic);
        referrals.tell("referral.accepted.v1", Referral.of(toLawyer, person, worker, lawyer));
    }

    @Test
    void each_act_shows_what_ends_whom_it_tells_and_what_stays() {
        preview("act=STOP_AGENCY&receiver=" + nurse.agency())
                .body("ends.id", contains(toClinic.toString()))
                .body("narrows", empty())
                .body("stays.id", contains(toLawyer.toString()))
                .body("referrals", contains(atClinic.id().toString()))
                .body("told", contains(nurse.agency().toString()));
        preview("act=STOP_CATEGORY&category=CONTACT")
                .body("ends", empty())
                .body("narrows.id", containsInAnyOrder(toClinic.toString(), toLawyer.toString()));
        preview("act=STOP_SERVICE&consent=" + toLawyer).body("ends.id", contains(toLawyer.toString()));
        preview("act=STOP_ALL").body("ends", hasSize(2)).body("stays", empty());
        read(nurse).statusCode(200);
    }

    @Test
    void stopping_to_tell_one_agency_leaves_the_other() {
        stopped(worker, person, "STOP_AGENCY", Map.of("receiver", nurse.agency()));

        read(nurse).statusCode(404);
        read(lawyer).statusCode(200);
    }

    @Test
    void A10_one_category_is_gone_from_the_next_read_and_the_rest_stays() {
        stopped(worker, person, "STOP_CATEGORY", Map.of("category", "CONTACT", "receiver", nurse.agency()));

        read(nurse)
                .statusCode(200)
                .body("categories", contains("IDENTITY", "HEALTH"))
                .body("phone", nullValue());
        read(lawyer).body("phone", notNullValue());
        as(worker)
                .get("/v1/consents/{id}", toClinic)
                .then()
                .body("state", equalTo("GIVEN"))
                .body("endedCategories", contains("CONTACT"));
        var told = OutboxProbe.events(toClinic);
        assertThat(told.get(1).path("type").asText()).isEqualTo("consent.given.v1");
        assertThat(told.get(1).path("version").asInt()).isEqualTo(1);
        assertThat(told.get(1).at("/data/categories").toString()).isEqualTo("[\"IDENTITY\",\"HEALTH\"]");
        var grant = OutboxProbe.events(grantAtClinic());
        assertThat(grant.get(1).path("type").asText()).isEqualTo("grant.changed.v1");
        assertThat(grant.get(1).at("/data/categories").toString()).isEqualTo("[\"IDENTITY\",\"HEALTH\"]");
    }

    @Test
    void the_last_category_takes_the_consent_along() {
        for (var category : new String[] {"IDENTITY", "CONTACT"})
            stopped(worker, person, "STOP_CATEGORY", Map.of("category", category));

        read(lawyer).statusCode(404);
        read(nurse).statusCode(200).body("categories", contains("HEALTH"));
        as(worker).get("/v1/consents/{id}", toLawyer).then().body("state", equalTo("WITHDRAWN"));
    }

    @Test
    void stopping_everything_ends_everything_with_one_commit() {
        stopped(worker, person, "STOP_ALL", Map.of());

        read(nurse).statusCode(404);
        read(lawyer).statusCode(404);
        as(worker)
                .get("/v1/persons/{id}/withdrawals", person)
                .then()
                .body("items.act", contains("STOP_ALL"))
                .body("items[0].ended.consent", containsInAnyOrder(toClinic.toString(), toLawyer.toString()));
        as(worker)
                .body(changing("STOP_ALL", Map.of()))
                .post("/v1/persons/{id}/withdrawals", person)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-stop"));
    }

    @Test
    void where_somebody_else_was_there_it_is_said_whether_it_was_free() {
        var body = changing("STOP_ALL", Map.of("alone", false));

        as(worker)
                .body(body)
                .post("/v1/persons/{id}/withdrawals", person)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/freedom-not-said"));
        body.put("free", false);
        as(worker)
                .body(body)
                .post("/v1/persons/{id}/withdrawals", person)
                .then()
                .statusCode(201)
                .body("free", equalTo(false));
    }

    @Test
    void a_guardian_for_whom_nobody_vouches_stops_nothing() {
        var body = changing("STOP_ALL", Map.of("asked", "GUARDIAN", "guardian", UUID.randomUUID()));

        as(worker)
                .body(body)
                .post("/v1/persons/{id}/withdrawals", person)
                .then()
                .statusCode(409);
        read(nurse).statusCode(200);
    }

    private ValidatableResponse preview(String what) {
        return as(worker)
                .get("/v1/persons/{id}/withdrawal-preview?" + what, person)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse read(Account reader) {
        return as(reader).get("/v1/persons/{id}", person).then();
    }

    private UUID grantAtClinic() {
        return Grants.id(nurse, atClinic);
    }
}
