package org.punte.referrals.answer;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.referrals.Calls.identityAnswers;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.referrals.NetworkNews;
import org.punte.referrals.Rows;
import org.punte.referrals.Services;
import org.punte.testing.Account;

/** The receiver proposes without knowing whom the person does not want. */
@QuarkusTest
class ProposalTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());
    private final UUID person = UUID.randomUUID();
    private UUID proposed;

    @Inject
    NetworkNews news;

    @BeforeEach
    void somebody_to_propose() {
        proposed = new Services(news).ngo("IS").agency();
    }

    @Test
    void A8_who_comes_into_question_is_named_to_whoever_works_with_the_person() {
        identityAnswers(person, "200 {\"unavailable\": []}");

        shown().body("proposal", equalTo("AVAILABLE")).body("proposedAgency", equalTo(proposed.toString()));
    }

    @Test
    void A8_whom_the_person_does_not_want_is_not_available_and_no_more_is_said() {
        identityAnswers(person, "200 {\"unavailable\": [\"%s\"]}".formatted(proposed));

        var id = redirected();

        read(shelter, id).body("proposal", equalTo("NOT_AVAILABLE")).body(not(containsString(proposed.toString())));
        as(shelter).get("/v1/referrals/sent").then().body(not(containsString(proposed.toString())));
        as(shelter).get("/v1/referrals/{id}/timeline", id).then().body(not(containsString(proposed.toString())));
        // whoever proposed learns nothing
        read(clinic, id).body("proposal", nullValue()).body("proposedAgency", equalTo(proposed.toString()));
    }

    @Test
    void A8_what_could_not_be_found_out_is_no_yes() {
        identityAnswers(person, "503 {}");
        shown().body("proposal", equalTo("NOT_CHECKED")).body("proposedAgency", nullValue());

        identityAnswers(person, "404 {}");

        shown().body("proposal", equalTo("NOT_CHECKED")).body("proposedAgency", nullValue());
    }

    private ValidatableResponse shown() {
        return read(shelter, redirected());
    }

    private static ValidatableResponse read(Account who, UUID id) {
        return as(who).get("/v1/referrals/{id}", id).then().statusCode(200);
    }

    private UUID redirected() {
        var id = sent(shelter, body(person, clinic.agency(), Rows.consent(person, shelter.agency(), clinic.agency())));
        move(clinic, id, "redirection", Map.of("proposedAgency", proposed));
        return id;
    }
}
