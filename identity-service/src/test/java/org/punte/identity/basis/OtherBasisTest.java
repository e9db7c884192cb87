package org.punte.identity.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.ConsentScenes;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Staff;
import org.punte.identity.Story;
import org.punte.identity.agency.AgencyKind;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

@QuarkusTest
class OtherBasisTest {
    @Inject
    Referrals referrals;

    private final Account worker = Staff.hired(Network.agency(), "caseworker");
    private final Account lead = Staff.hired(worker.agency(), "supervisor");
    private final Account auditor = Staff.hired(worker.agency(), "auditor");
    private final Account named = Staff.hired(Network.agency(), "caseworker");
    private UUID person;

    @BeforeEach
    void somebody_is_in_care() {
        person = Story.registered(worker);
    }

    @Test
    void A12_a_caseworker_alone_saves_a_life_a_supervisor_looks_the_person_hears_of_it() {
        var used = ConsentScenes.vital(worker, person, named.agency());
        var consent = consentOf(used);
        referrals.tell("referral.accepted.v1", Referral.of(consent, person, worker, named));

        as(named).get("/v1/persons/{id}", person).then().statusCode(200);
        as(lead).get("/v1/tasks").then().body("items.kind", contains("CONFIRM_VITAL_INTEREST"));
        as(worker).get("/v1/tasks").then().body("items.kind", containsInAnyOrder("OTHER_BASIS_USED", "INFORM_PERSON"));

        decide(lead, used, true).then().statusCode(200).body("state", equalTo("JUSTIFIED"));

        as(lead).get("/v1/tasks").then().body("items", empty());
        as(named).get("/v1/persons/{id}", person).then().statusCode(200);
        decide(lead, used, false).then().statusCode(409).body("type", equalTo("/problems/already-decided"));
    }

    @Test
    void what_was_not_justified_ends_with_the_decision() {
        var used = ConsentScenes.vital(worker, person, named.agency());
        var consent = consentOf(used);
        referrals.tell("referral.accepted.v1", Referral.of(consent, person, worker, named));

        decide(lead, used, false).then().statusCode(200);

        as(named).get("/v1/persons/{id}", person).then().statusCode(404);
        assertThat(OutboxProbe.types(consent)).containsExactly("consent.given.v1", "consent.ended.v1");
    }

    @Test
    void A47_what_the_law_demands_waits_for_a_supervisor_and_says_the_basis_and_who_approved() {
        var used = ConsentScenes.onBasis(worker, person, named.agency(), "LEGAL_OBLIGATION");
        var consent = consentOf(used);
        as(worker).get("/v1/consents/{id}", consent).then().body("state", equalTo("PENDING"));
        assertThat(OutboxProbe.types(consent)).isEmpty();
        as(lead).get("/v1/tasks").then().body("items.kind", contains("DECIDE_OTHER_BASIS"));

        decide(lead, used, true).then().statusCode(200);

        as(worker).get("/v1/consents/{id}", consent).then().body("state", equalTo("GIVEN"));
        assertThat(OutboxProbe.types(consent)).containsExactly("consent.given.v1");
        as(worker).get("/v1/tasks").then().body("items.kind", containsInAnyOrder("OTHER_BASIS_USED", "INFORM_PERSON"));
        as(auditor)
                .get("/v1/other-bases")
                .then()
                .body("items.id", contains(used.toString()))
                .body("items[0].basis", equalTo("LEGAL_OBLIGATION"))
                .body("items[0].receivers", contains(named.agency().toString()))
                .body("items[0].invokedBy", equalTo(worker.id().toString()))
                .body("items[0].decidedBy", equalTo(lead.id().toString()));
    }

    @Test
    void police_are_told_by_no_caseworker_alone_not_even_in_danger() {
        var body = Story.agreeing(Network.agency(AgencyKind.POLICE), "IDENTITY");
        body.put("purpose", "COOPERATE_WITH_AUTHORITIES");
        body.put("basis", "VITAL_INTEREST");
        body.put("reason", "They stand before the door");

        var used = ConsentScenes.held(worker, person, body);

        as(worker).get("/v1/consents/{id}", consentOf(used)).then().body("state", equalTo("PENDING"));
    }

    @Test
    void A12_of_whoever_lies_unconscious_nothing_is_said_that_nobody_said() {
        var body = Story.agreeing(named.agency(), "IDENTITY");
        body.keySet().removeAll(Set.of("form", "until", "interpreter"));
        body.put("basis", "VITAL_INTEREST");
        body.put("reason", "Unconscious when found");

        var held = as(worker)
                .get("/v1/conversations/{id}", ConsentScenes.held(worker, person, body))
                .then();

        held.body("form", nullValue())
                .body("consents[0].state", equalTo("GIVEN"))
                .body("consents[0].until", equalTo(Story.inDays(14).toString()));
        body.put("basis", "LEGAL_OBLIGATION");
        as(worker)
                .body(body)
                .post("/v1/persons/{id}/conversations", person)
                .then()
                .statusCode(400)
                .body("errors.field", contains("until"));
    }

    @Test
    void nobody_who_was_not_asked_has_answered_whatever_was_sent() {
        var body = Story.agreeing(named.agency(), "IDENTITY");
        body.put("form", "WRITTEN");
        body.put("interpreter", "UNRELATED");
        body.put("basis", "VITAL_INTEREST");
        body.put("reason", "Unconscious when found");

        as(worker)
                .get("/v1/conversations/{id}", ConsentScenes.held(worker, person, body))
                .then()
                .body("form", nullValue())
                .body("giver", nullValue())
                .body("interpreter", nullValue());
    }

    @Test
    void nobody_confirms_what_they_invoked() {
        var both = Staff.hired(worker.agency(), "caseworker", "supervisor");
        var used = ConsentScenes.vital(both, Story.registered(both), named.agency());
        as(both).get("/v1/tasks").then().body("items.kind", not(hasItem("CONFIRM_VITAL_INTEREST")));
        as(lead).get("/v1/tasks").then().body("items.kind", hasItem("CONFIRM_VITAL_INTEREST"));

        decide(both, used, true).then().statusCode(403).body("type", equalTo("/problems/another-person-needed"));
        decide(lead, used, true).then().statusCode(200);
    }

    @Test
    void supervisors_and_auditors_see_the_week_without_a_name_and_the_supervisor_reads_why() {
        var used = ConsentScenes.vital(worker, person, named.agency()).toString();

        for (var reader : new Account[] {lead, auditor})
            as(reader)
                    .get("/v1/other-bases")
                    .then()
                    .body("items.id", contains(used))
                    .body("items[0].receivers", contains(named.agency().toString()))
                    .body(not(containsString("Unconscious")))
                    .body(not(containsString(Story.FAMILY_NAME)));
        as(auditor).get("/v1/other-bases?week=2020-W01").then().body("items", empty());
        as(auditor).get("/v1/other-bases?week=soon").then().statusCode(400);
        as(auditor)
                .queryParam("week", "+999999-W01")
                .get("/v1/other-bases")
                .then()
                .statusCode(400);
        as(lead).get("/v1/other-bases/{id}/reason", used).then().body("reason", containsString("Unconscious"));
        as(auditor).get("/v1/other-bases/{id}/reason", used).then().statusCode(403);
        as(worker).get("/v1/other-bases").then().statusCode(403);
    }

    @Test
    void what_the_law_demands_does_not_end_with_a_wish() {
        var used = ConsentScenes.onBasis(worker, person, named.agency(), "PUBLIC_TASK");
        decide(lead, used, true).then().statusCode(200);
        var consent = consentOf(used);

        as(worker)
                .body(Story.changingMind())
                .post("/v1/consents/{id}/withdrawal", consent)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-on-consent"));
        as(worker)
                .get("/v1/persons/{id}/withdrawal-preview?act=STOP_ALL", person)
                .then()
                .body("ends", empty())
                .body("stays.id", contains(consent.toString()));
    }

    private UUID consentOf(UUID conversation) {
        return UUID.fromString(as(worker)
                .get("/v1/conversations/{id}", conversation)
                .then()
                .extract()
                .path("consents[0].id"));
    }

    private static Response decide(Account by, UUID used, boolean justified) {
        return as(by).body(Map.of("justified", justified)).post("/v1/other-bases/{id}/decision", used);
    }
}
