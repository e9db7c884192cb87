package org.punte.identity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;
import static org.punte.testing.Tokens.token;
import static org.punte.testing.Tokens.with;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.testing.Account;
import org.punte.testing.TestToken;

/** What opens somebody to others without their word takes a sign-in of the last five minutes (safety 31). */
@QuarkusTest
class FreshBasisTest {
    private static final int LONG_AGO = 305;
    private static final String SLUG = "/problems/fresh-sign-in-needed";

    private final Account worker = hired(Network.agency(), "caseworker");
    private final Account lead = hired(worker.agency(), "supervisor");
    private final UUID receiver = Network.agency();
    private UUID person;

    @BeforeEach
    void somebody_is_registered() {
        person = Story.registered(worker);
    }

    @Test
    void another_basis_than_consent_takes_a_fresh_sign_in_and_the_same_key_goes_on_after_it() {
        var key = UUID.randomUUID();

        talk(token(worker).signedInAgo(LONG_AGO), key, vital())
                .statusCode(401)
                .body("type", equalTo(SLUG))
                .body("maxAge", equalTo(300));

        as(worker).get("/v1/persons/{id}/consents", person).then().body("items", hasSize(0));
        talk(token(worker).signedInAgo(1), key, vital()).statusCode(201);
        as(worker).get("/v1/persons/{id}/consents", person).then().body("items", hasSize(1));
    }

    @Test
    void what_the_person_agreed_to_is_recorded_all_day_long() {
        talk(token(worker).signedInAgo(LONG_AGO), UUID.randomUUID(), Story.agreeing(receiver, "IDENTITY"))
                .statusCode(201);
    }

    @Test
    void a_supervisor_who_lets_it_stand_signs_in_again_and_one_who_ends_it_does_not() {
        for (var justified : new boolean[] {true, false}) {
            var used = ConsentScenes.vital(worker, Story.registered(worker), receiver);

            var answer = with(token(lead).signedInAgo(LONG_AGO).text())
                    .body(Map.of("justified", justified))
                    .post("/v1/other-bases/{id}/decision", used)
                    .then();

            if (justified) answer.statusCode(401).body("type", equalTo(SLUG));
            else answer.statusCode(200);
        }
    }

    @Test
    void an_emergency_opening_takes_a_fresh_sign_in() {
        var emergency = new Emergency();
        Map<String, Object> body = Map.of("person", emergency.person(), "reason", Emergency.REASON);

        open(token(emergency.worker()).signedInAgo(LONG_AGO), body)
                .statusCode(401)
                .body("type", equalTo(SLUG));
        open(token(emergency.worker()).signedInAgo(1), body).statusCode(201).body("type", not(equalTo(SLUG)));
    }

    private Map<String, Object> vital() {
        var body = new HashMap<>(Story.agreeing(receiver, "IDENTITY"));
        body.put("basis", "VITAL_INTEREST");
        body.put("reason", "Unconscious in the street, the ward must know who that is");
        body.remove("notice");
        return body;
    }

    private ValidatableResponse talk(TestToken token, UUID key, Map<String, Object> body) {
        return with(token.text())
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/persons/{id}/conversations", person)
                .then();
    }

    private static ValidatableResponse open(TestToken token, Map<String, Object> body) {
        return with(token.text()).body(body).post("/v1/emergency-openings").then();
    }
}
