package org.punte.identity.profile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.People.vaultClosed;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.testing.Account;

@QuarkusTest
class ProfileResourceTest {
    private static final Map<String, Object> MORE = Map.of(
            "citizenships", List.of("RO"),
            "countyOfOrigin", "VS",
            "origin", "RURAL",
            "healthNeeds", "insulin at eight",
            "residenceStatus", "CITIZEN",
            "children", 2,
            "namesInExploitation", List.of("Katalinska-of-the-bar"),
            "interpreterNeeded", "NO",
            "birthDate", Map.of("precision", "YEAR", "from", "1987-01-01"));

    @Inject
    Referrals referrals;

    private final Account worker = caseworker(Network.agency());

    @Test
    void what_is_told_replaces_what_was_and_what_is_absent_stays() {
        var person = Story.registered(worker);

        change(person, 0, MORE)
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("givenName", equalTo(Story.GIVEN_NAME))
                .body("birthDate.precision", equalTo("YEAR"))
                .body("children", equalTo(2));

        as(worker)
                .get("/v1/persons/{id}", person)
                .then()
                .statusCode(200)
                .body("phone", equalTo(Story.PHONE))
                .body("namesInExploitation", contains("Katalinska-of-the-bar"))
                .body("version", equalTo(1));
    }

    @Test
    void what_was_before_stays_as_history_with_who_and_when() {
        var person = Story.registered(worker);
        change(person, 0, Map.of("phone", "+40 700 000 001")).statusCode(200);

        change(person, 1, Map.of("forget", List.of("phone"))).statusCode(200).body("phone", nullValue());

        as(worker)
                .get("/v1/persons/{id}/former-facts", person)
                .then()
                .statusCode(200)
                .body("items.text", contains("+40 700 000 001", Story.PHONE))
                .body("items[0].fact", equalTo("phone"))
                .body("items[0].category", equalTo("CONTACT"))
                .body(
                        "items.replacedBy",
                        contains(worker.id().toString(), worker.id().toString()))
                .body(
                        "items.keptBy",
                        contains(worker.id().toString(), worker.id().toString()));
        accesses(person).body("items[0].categories", contains("CONTACT"));
    }

    @Test
    void somebody_who_did_not_see_the_last_change_makes_none() {
        var person = Story.registered(worker);
        change(person, 0, MORE).statusCode(200);

        change(person, 0, Map.of("children", 3)).statusCode(412).body("type", equalTo("/problems/stale"));
        as(worker).body(MORE).patch("/v1/persons/{id}", person).then().statusCode(428);
    }

    @Test
    void nothing_unknown_and_nothing_impossible_is_kept() {
        var person = Story.registered(worker);

        change(person, 0, Map.of("shoeSize", 38)).statusCode(400).body("errors[0].field", equalTo("shoeSize"));
        change(person, 0, Map.of("countyOfOrigin", "XX")).statusCode(400);
        change(person, 0, Map.of("citizenships", List.of("STATELESS", "ZZ")))
                .statusCode(400)
                .body("errors[0].field", not(org.hamcrest.Matchers.startsWith("identity")));
        change(person, 0, Map.of("forget", List.of("pseudonym"))).statusCode(400);
        change(person, 0, Map.of("birthDate", Map.of("precision", "RANGE", "from", "1987-01-01")))
                .statusCode(400);
    }

    @Test
    void a_personal_number_is_not_kept_unless_a_site_says_so() {
        var person = Story.registered(worker);

        change(person, 0, Map.of("nationalId", "1800101221144"))
                .statusCode(400)
                .body("errors[0].field", equalTo("nationalId"))
                .body("errors[0].message", equalTo("is not kept here"));
    }

    @Test
    void a_grant_shows_exactly_the_covered_categories() {
        var person = Story.registered(worker);
        change(person, 0, MORE).statusCode(200);

        shared(person, "HEALTH", "LOCATION")
                .body("healthNeeds", equalTo("insulin at eight"))
                .body("countyOfOrigin", equalTo("VS"))
                .body("givenName", nullValue())
                .body("citizenships", nullValue())
                .body("phone", nullValue())
                .body("residenceStatus", nullValue())
                .body("children", nullValue())
                .body("namesInExploitation", nullValue())
                .body("interpreterNeeded", nullValue());
        shared(person, "IDENTITY", "CONTACT", "LEGAL", "CHILD", "LANGUAGE")
                .body("givenName", equalTo(Story.GIVEN_NAME))
                .body("residenceStatus", equalTo("CITIZEN"))
                .body("healthNeeds", nullValue())
                .body("namesInExploitation", nullValue());
        shared(person, "NAME_IN_EXPLOITATION")
                .body("namesInExploitation", hasSize(1))
                .body("aliases", nullValue());
    }

    @Test
    void what_is_no_longer_thought_to_be_so_is_shown_under_no_grant() {
        var person = Story.registered(worker);
        change(person, 0, Map.of("phone", "+40 700 000 001")).statusCode(200);

        shared(person, "CONTACT").body("phone", equalTo("+40 700 000 001"));
    }

    @Test
    void the_ledger_says_which_categories_were_opened() {
        var person = Story.registered(worker);

        change(person, 0, Map.of("healthNeeds", "none")).statusCode(200);

        as(worker).get("/v1/persons/{id}", person).then().statusCode(200);
        accesses(person)
                .body("items[0].categories", containsInAnyOrder("IDENTITY", "CONTACT", "LANGUAGE", "HEALTH"))
                .body("items.decision", hasItem("ALLOWED"));
    }

    @Test
    void colleagues_and_supervisors_change_nothing() {
        var person = Story.registered(worker);

        change(caseworker(worker.agency()), person, 0, MORE).statusCode(404);
        change(supervisor(worker.agency()), person, 0, MORE).statusCode(404);
    }

    @Test
    void a_closed_vault_stays_closed_whoever_is_asked_about() {
        var closed = vaultClosed(caseworker(worker.agency()));
        var person = Story.registered(closed);

        change(closed, person, 0, MORE).statusCode(403).body("type", equalTo("/problems/vault-closed"));
        for (var door : List.of("names", "former-facts", "never-list", "contact-permission?channel=CALL"))
            for (var id : List.of(person, UUID.randomUUID()))
                as(closed)
                        .get("/v1/persons/" + id + "/" + door)
                        .then()
                        .statusCode(403)
                        .body("type", equalTo("/problems/vault-closed"));
    }

    private ValidatableResponse shared(UUID person, String... categories) {
        var named = caseworker(Network.agency());
        var consent = Story.agreed(worker, person, named.agency(), categories);
        referrals.tell("referral.accepted.v1", Referral.of(consent, person, worker, named));
        return as(named).get("/v1/persons/{id}", person).then().statusCode(200);
    }

    private ValidatableResponse accesses(UUID person) {
        return as(worker).get("/v1/persons/{id}/accesses", person).then().statusCode(200);
    }

    private ValidatableResponse change(UUID person, int seen, Map<String, ?> body) {
        return change(worker, person, seen, body);
    }

    private static ValidatableResponse change(Account who, UUID person, int seen, Map<String, ?> body) {
        return as(who).header("If-Match", "\"" + seen + "\"")
                .body(body)
                .patch("/v1/persons/{id}", person)
                .then();
    }
}
