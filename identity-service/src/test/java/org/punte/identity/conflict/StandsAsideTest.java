package org.punte.identity.conflict;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.identity.IdentificationStory.decided;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Closing;
import org.punte.identity.ConsentScenes;
import org.punte.identity.MinorScenes;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.identity.TaskScenes;
import org.punte.identity.detection.Comparing;
import org.punte.identity.detection.Twice;
import org.punte.identity.task.TaskKind;
import org.punte.testing.Account;

/** A35: a supervisor who stepped aside neither sees nor steers the person; another supervisor of the agency does. */
@QuarkusTest
class StandsAsideTest {
    @Inject
    Referrals referrals;

    @Inject
    TaskScenes tasks;

    @Inject
    Comparing comparing;

    private final UUID here = Network.agencyIn("IS");
    private final Account ana = hired(here, "caseworker");
    private final Account lead = hired(here, "supervisor");
    private final Account deputy = hired(here, "supervisor");
    private final UUID there = Network.agency();
    private UUID person;

    @BeforeEach
    void somebody_is_registered() {
        person = Story.registered(ana);
    }

    @Test
    void A35_the_second_person_of_a_decision_is_somebody_else() {
        decided(ana, person, Map.of("state", "POTENTIAL")).statusCode(201);
        var instead = Map.of("state", "NOT_INDICATED", "reasons", "Pay in dispute", "instead", "LABOUR_DISPUTE");
        String proposed = decided(ana, person, instead)
                .body("standing", equalTo("PROPOSED"))
                .extract()
                .path("id");

        aside(lead, person);

        var decision = "/v1/identification-decisions/" + proposed;
        as(lead).get(decision).then().statusCode(404).body("type", equalTo("/problems/decision-not-found"));
        as(lead).post(decision + "/confirmation").then().statusCode(404);
        list(lead, "/v1/tasks").body("items", empty());
        list(deputy, "/v1/tasks").body("items.kind", hasItem("SECOND_DECISION"));
        as(deputy).get(decision).then().statusCode(200);
        as(deputy).post(decision + "/confirmation").then().statusCode(200);
    }

    @Test
    void A35_the_sheets_that_supervisors_keep_stay_closed() {
        var child = MinorScenes.child(ana);
        var consent = Story.agreed(ana, person, there, "IDENTITY");

        aside(lead, child);
        aside(lead, person);

        var directorate = "/v1/persons/%s/directorate-notifications".formatted(child);
        var basis = "/v1/consents/%s/recorded-basis".formatted(consent);
        refused(lead, directorate, "person-not-found");
        refused(lead, basis, "consent-not-found");
        as(lead).body(Map.of("basis", "BEST_INTERESTS", "reason", "She has nobody else"))
                .post(basis)
                .then()
                .statusCode(404);
        as(deputy).get(directorate).then().statusCode(200);
        as(deputy).get(basis).then().statusCode(200);
    }

    @Test
    void A35_who_works_with_the_person_is_neither_seen_nor_decided() {
        var other = Story.registered(ana);

        aside(lead, person);

        list(lead, "/v1/persons/assigned?worker=" + ana.id()).body("items.id", contains(other.toString()));
        list(deputy, "/v1/persons/assigned?worker=" + ana.id()).body("items", hasSize(2));
        Story.assigned(lead, person, ana).statusCode(404).body("type", equalTo("/problems/person-not-found"));
        Story.assigned(deputy, person, ana).statusCode(200);
    }

    @Test
    void A35_whom_nobody_works_with_waits_for_another_supervisor() {
        aside(lead, person);
        aside(ana, person);

        list(lead, "/v1/persons/unassigned").body("items", empty());
        list(deputy, "/v1/persons/unassigned").body("items.id", contains(person.toString()));
        Story.assigned(lead, person, lead).statusCode(404);
    }

    @Test
    void A35_a_closing_agency_decides_about_the_person_by_somebody_else() {
        Closing.begin(here);

        aside(lead, person);

        list(lead, "/v1/persons/unsettled").body("items", empty());
        list(deputy, "/v1/persons/unsettled").body("items.id", contains(person.toString()));
        settled(lead).statusCode(404).body("type", equalTo("/problems/person-not-found"));
        settled(deputy).statusCode(200);
    }

    @Test
    void A35_what_was_told_on_another_basis_is_looked_at_by_somebody_else() {
        var used = "/v1/other-bases/" + ConsentScenes.vital(ana, person, there);

        aside(lead, person);

        list(lead, "/v1/other-bases").body("items", empty());
        refused(lead, used, "other-basis-not-found");
        refused(lead, used + "/reason", "other-basis-not-found");
        as(lead).body(Map.of("justified", true)).post(used + "/decision").then().statusCode(404);
        list(deputy, "/v1/other-bases").body("items", hasSize(1));
        as(deputy).get(used + "/reason").then().statusCode(200);
        as(deputy)
                .body(Map.of("justified", true))
                .post(used + "/decision")
                .then()
                .statusCode(200);
    }

    @Test
    void A35_the_receivers_supervisor_steers_its_own_record_no_more() {
        var dan = hired(there, "caseworker");
        var chief = hired(there, "supervisor");
        var second = hired(there, "supervisor");
        var referral = Referral.of(Story.agreed(ana, person, there, "IDENTITY"), person, ana, dan);
        referrals.tell("referral.accepted.v1", referral);

        referrals.say(Stepping.aside(referral, chief).declared());

        list(chief, "/v1/persons/assigned?worker=" + dan.id()).body("items", empty());
        String own = list(second, "/v1/persons/assigned?worker=" + dan.id())
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        Story.assigned(chief, UUID.fromString(own), chief).statusCode(404);
        Story.assigned(second, UUID.fromString(own), dan).statusCode(200);
    }

    @Test
    void A35_the_supervisors_tasks_about_the_person_are_somebody_elses() {
        tasks.opened(ana, person, TaskKind.CONFIRM_VITAL_INTEREST);
        var task = "/v1/tasks/" + list(lead, "/v1/tasks").extract().<String>path("items[0].id");

        aside(lead, person);

        list(lead, "/v1/tasks").body("items", empty());
        as(lead).get(task).then().statusCode(404);
        list(deputy, "/v1/tasks").body("items.kind", contains("CONFIRM_VITAL_INTEREST"));
        as(deputy).get(task).then().statusCode(200);
    }

    @Test
    void A35_neither_a_possible_double_nor_a_link_leads_to_the_person() {
        var twice = Twice.found(comparing);
        var second = hired(twice.first().agency(), "supervisor");
        var found = "/v1/possible-doubles/" + twice.id();

        aside(second, twice.other());

        list(second, "/v1/possible-doubles").body("items", empty());
        refused(second, found, "possible-double-not-found");
        as(second)
                .body(Map.of("decision", "SAME_HUMAN"))
                .post(found + "/decision")
                .then()
                .statusCode(404);
        var link = "/v1/links/" + twice.decided("SIBLING");
        refused(second, link, "link-not-found");
        refused(second, link + "/accesses", "link-not-found");
        as(second)
                .body(Map.of("reason", "MISTAKE"))
                .post(link + "/ending")
                .then()
                .statusCode(404);
        as(twice.supervisor()).get(link).then().statusCode(200);
    }

    private void aside(Account worker, UUID from) {
        var referral = new Referral(UUID.randomUUID(), worker.agency(), there, null, from, "");
        referrals.say(Stepping.aside(referral, worker).declared());
    }

    private ValidatableResponse settled(Account by) {
        return as(by).body(Map.of("how", "AT_REST"))
                .post("/v1/persons/{id}/settlement", person)
                .then();
    }

    private static void refused(Account by, String path, String problem) {
        as(by).get(path).then().statusCode(404).body("type", equalTo("/problems/" + problem));
    }

    private static ValidatableResponse list(Account by, String path) {
        return as(by).get(path).then().statusCode(200);
    }
}
