package org.punte.referrals.next;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Calls.identityAnswers;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.sent;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Rows;
import org.punte.testing.Account;
import org.punte.testing.People;

@QuarkusTest
class NextCandidatesTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private final UUID person = UUID.randomUUID();

    @Inject
    NetworkNews news;

    @Test
    void A7_the_receiver_learns_of_no_other_agency_that_could_be_asked() {
        var silent = sent(shelter, emergency());

        as(clinic)
                .get("/v1/referrals/{id}/next-candidates", silent)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/only-the-sender"));
        as(caseworker(agency()))
                .get("/v1/referrals/{id}/next-candidates", silent)
                .then()
                .statusCode(404);
    }

    @Test
    void A7_only_agencies_to_which_she_has_agreed_and_that_receive_are_proposed() {
        var one = agency();
        var other = agency();
        var closed = agency();
        news.agency(closed, 1, "CLOSING");
        agreed(one);
        agreed(other);
        agreed(closed);
        Rows.consent(UUID.randomUUID(), shelter.agency(), agency());
        var silent = sent(shelter, emergency());

        as(shelter)
                .get("/v1/referrals/{id}/next-candidates", silent)
                .then()
                .body("items.agency", containsInAnyOrder(one.toString(), other.toString()));
    }

    @Test
    void A7_to_whom_she_has_agreed_is_for_those_who_work_with_her_and_for_supervisors() {
        var next = agency();
        agreed(next);
        var contact = caseworker(shelter.agency());
        var body = emergency();
        body.put("absenceContact", contact.id());
        var silent = sent(shelter, body);
        var assigned = caseworker(shelter.agency());

        for (var who : List.of(shelter, contact, supervisor(shelter.agency()))) {
            candidates(who, silent).statusCode(200).body("items.agency", contains(next.toString()));
        }
        candidates(assigned, silent).statusCode(404).body("type", equalTo("/problems/referral-not-found"));
        candidates(People.system(shelter.agency(), "referrals:send"), silent).statusCode(404);
        identityAnswers(person, "200 {\"unavailable\": []}");
        candidates(assigned, silent).statusCode(200).body("items.agency", contains(next.toString()));
        candidates(People.system(shelter.agency(), "referrals:send"), silent).statusCode(404);
    }

    private static ValidatableResponse candidates(Account who, UUID referral) {
        return as(who).get("/v1/referrals/{id}/next-candidates", referral).then();
    }

    private Map<String, Object> emergency() {
        var body = body(person, clinic.agency(), Rows.consent(person, shelter.agency(), clinic.agency()));
        body.put("urgency", "EMERGENCY");
        return body;
    }

    private void agreed(UUID receiver) {
        Rows.consent(person, shelter.agency(), receiver);
    }
}
