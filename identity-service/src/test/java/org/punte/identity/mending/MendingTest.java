package org.punte.identity.mending;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
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
import org.punte.identity.Network;
import org.punte.identity.Referrals;
import org.punte.identity.Referrals.Referral;
import org.punte.identity.Story;
import org.punte.testing.Account;

/** A mistaken click is mended in one step; what was withdrawn stays withdrawn. */
@QuarkusTest
class MendingTest {
    @Inject
    Referrals referrals;

    private final Account worker = caseworker(Network.agency());
    private final Account named = caseworker(Network.agency());
    private UUID person;
    private UUID consent;

    @BeforeEach
    void something_was_agreed_and_accepted() {
        person = Story.registered(worker);
        consent = Story.agreed(worker, person, named.agency(), "IDENTITY", "CONTACT");
        referrals.tell("referral.accepted.v1", Referral.of(consent, person, worker, named));
    }

    @Test
    void the_terms_stand_again_in_a_new_record() {
        var withdrawal = stopped(worker, person, "STOP_ALL", Map.of());

        mend(withdrawal).statusCode(200);

        as(worker)
                .get("/v1/persons/{id}/consents", person)
                .then()
                .body("items.state", contains("GIVEN", "WITHDRAWN"))
                .body("items[0].categories", contains("IDENTITY", "CONTACT"))
                .body("items[0].until", equalTo(Story.inDays(30).toString()))
                .body("items[1].id", equalTo(consent.toString()));
        // what ended is signed by nobody
        as(worker).get("/v1/tasks").then().body("items", hasSize(1));
        // what was accepted under the old one has ended with it
        as(named).get("/v1/persons/{id}", person).then().statusCode(404);
        mend(withdrawal).statusCode(409).body("type", equalTo("/problems/already-mended"));
    }

    @Test
    void a_category_that_was_ended_by_mistake_is_readable_again() {
        var withdrawal = stopped(worker, person, "STOP_CATEGORY", Map.of("category", "CONTACT"));
        as(named).get("/v1/persons/{id}", person).then().body("phone", nullValue());

        mend(withdrawal).statusCode(200);

        as(named).get("/v1/persons/{id}", person).then().statusCode(200).body("phone", notNullValue());
    }

    @Test
    void the_person_is_asked_once_more() {
        var withdrawal = stopped(worker, person, "STOP_ALL", Map.of());

        as(worker)
                .body(Map.of("confirmed", false))
                .post("/v1/withdrawals/{id}/mending", withdrawal)
                .then()
                .statusCode(400);
    }

    private ValidatableResponse mend(UUID withdrawal) {
        return as(worker)
                .body(Map.of("confirmed", true))
                .post("/v1/withdrawals/{id}/mending", withdrawal)
                .then();
    }
}
