package org.punte.referrals.openstep;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.referrals.Refer.accepted;
import static org.punte.referrals.Refer.body;
import static org.punte.referrals.Refer.drafted;
import static org.punte.referrals.Refer.move;
import static org.punte.referrals.Refer.sent;
import static org.punte.referrals.Refer.workers;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.desk;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;
import org.punte.testing.TestClock;
import org.punte.testing.answer.Body;

/** What waits for one of an agency, and for its supervisors, not for all of it. */
@QuarkusTest
class OwnStepTest {
    private final Account author = caseworker(agency());
    private final Account lead = supervisor(author.agency());
    private final Account irina = caseworker(author.agency());
    private final Account receiver = caseworker(agency());

    @Inject
    TestClock clock;

    @BeforeEach
    @AfterEach
    void real_time() {
        clock.reset();
    }

    @Test
    void a_request_for_a_case_waits_for_its_author_and_the_supervisors_until_it_is_answered() {
        var referral = accepted(author, receiver);
        as(receiver)
                .body(Map.of("reason", "OTHER"))
                .post("/v1/referrals/{id}/transfer-request", referral)
                .then()
                .statusCode(202);
        String request = Body.text(as(author).get("/v1/transfer-requests").then(), "/items/0/id");

        for (var one : new Account[] {author, lead})
            steps(one)
                    .body("items.kind", contains("ANSWER_CASE_REQUEST"))
                    .body("items[0].id", equalTo(request))
                    .body("items[0].agency", equalTo(receiver.agency().toString()));
        for (var other : new Account[] {irina, desk(author.agency()), receiver})
            steps(other).body("items", empty());

        as(author)
                .body(Map.of("reason", "OTHER"))
                .post("/v1/transfer-requests/{id}/refusal", request)
                .then()
                .statusCode(200);
        steps(author).body("items", empty());
    }

    @Test
    void a_draft_waits_for_its_author_alone_when_it_is_deleted_soon() {
        var draft = drafted(author, receiver);
        String until = as(author).get("/v1/referrals/{id}", draft).path("draftExpiresAt");
        clock.advance(Duration.ofDays(26));
        steps(author).body("items", empty());

        clock.advance(Duration.ofDays(2));

        steps(author)
                .body("items.kind", contains("FINISH_DRAFT"))
                .body("items[0].id", equalTo(draft.toString()))
                .body("items[0].dueAt", equalTo(until));
        for (var other : new Account[] {irina, lead, receiver}) steps(other).body("items", empty());
    }

    @Test
    void A35_whoever_stands_aside_is_shown_neither_a_request_for_the_case_nor_a_draft_of_their_own() {
        var about = body(author, receiver.agency());
        var referral = sent(author, about);
        move(receiver, referral, "acceptance", workers(receiver));
        as(receiver)
                .body(Map.of("reason", "OTHER"))
                .post("/v1/referrals/{id}/transfer-request", referral)
                .then()
                .statusCode(202);
        drafted(author, about);
        clock.advance(Duration.ofDays(28));
        steps(author).body("items.kind", containsInAnyOrder("ANSWER_CASE_REQUEST", "FINISH_DRAFT"));

        as(author).post("/v1/referrals/{id}/conflict", referral).then().statusCode(201);

        steps(author).body("items", empty());
        steps(lead).body("items.kind", contains("ANSWER_CASE_REQUEST"));
    }

    private static ValidatableResponse steps(Account reader) {
        return as(reader).get("/v1/open-steps").then().statusCode(200);
    }
}
