package org.punte.identity.safetyreview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.testing.Account;

@QuarkusTest
class SafetyReviewTest {
    @Inject
    Referrals referrals;

    private final Account worker = caseworker(Network.agency());
    private final Account lead = supervisor(worker.agency());
    private final Account named = caseworker(Network.agency());
    private Referral referral;

    @BeforeEach
    void somebody_was_accepted() {
        var person = Story.registered(worker);
        referral = Referral.of(Story.agreed(worker, person, named.agency(), "IDENTITY"), person, worker, named);
        referrals.tell("referral.accepted.v1", referral);
    }

    @Test
    void read_and_given_back_is_looked_at_by_the_owners_supervisor() {
        as(named).get("/v1/persons/{id}", referral.person()).then().statusCode(200);

        referrals.tell("referral.returned.v1", referral);

        as(lead).get("/v1/tasks")
                .then()
                .body("items.kind", contains("REVIEW_RETURN"))
                .body("items.about", contains(referral.id().toString()));
    }

    @Test
    void given_back_unread_it_was_only_a_mistake() {
        referrals.tell("referral.returned.v1", referral);

        as(lead).get("/v1/tasks").then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"referral.not-delivered.v1", "referral.completed.v1"})
    void safety22_read_and_given_back_by_another_name_is_looked_at_as_well(String type) {
        as(named).get("/v1/persons/{id}", referral.person()).then().statusCode(200);

        referrals.say(Referrals.event(type, referral).replace("\"somethingNew\":true", "\"givenBack\":true"));

        as(lead).get("/v1/tasks")
                .then()
                .body("items.kind", contains("REVIEW_RETURN"))
                .body("items.about", contains(referral.id().toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"referral.not-delivered.v1", "referral.completed.v1"})
    void whom_the_person_left_or_who_was_served_is_no_return(String type) {
        as(named).get("/v1/persons/{id}", referral.person()).then().statusCode(200);

        referrals.tell(type, referral);

        as(lead).get("/v1/tasks").then().body("items", empty());
    }

    @Test
    void A42_an_incident_check_is_offered_and_a_supervisor_says_that_it_is_done() {
        referrals.tell("referral.entered-in-error.v1", referral);

        String task = as(lead).get("/v1/tasks")
                .then()
                .body("items.kind", contains("CHECK_INCIDENT"))
                .extract()
                .path("items[0].id");
        as(lead).post("/v1/tasks/{id}/completion", task).then().statusCode(200);
        as(named).get("/v1/persons/{id}", referral.person()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"referral.returned.v1", "referral.entered-in-error.v1"})
    void what_was_looked_at_is_not_looked_at_again_because_it_is_told_again(String type) {
        as(named).get("/v1/persons/{id}", referral.person()).then().statusCode(200);
        referrals.tell(type, referral);
        String task = as(lead).get("/v1/tasks").path("items[0].id");
        as(lead).post("/v1/tasks/{id}/completion", task).then().statusCode(200);

        referrals.tell(type, referral);

        as(lead).get("/v1/tasks").then().body("items", empty());
    }
}
