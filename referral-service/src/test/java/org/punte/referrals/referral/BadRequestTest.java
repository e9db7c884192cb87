package org.punte.referrals.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.punte.referrals.Refer.body;
import static org.punte.testing.People.agency;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;
import static org.punte.testing.Tokens.token;
import static org.punte.testing.Tokens.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.punte.testing.Account;

/** What is refused is refused with a problem, and nothing is stored. */
@QuarkusTest
class BadRequestTest {
    private final Account shelter = caseworker(agency());
    private final Account clinic = caseworker(agency());

    static Stream<Consumer<Map<String, Object>>> mistakes() {
        return Stream.of(
                body -> body.remove("person"),
                body -> body.remove("envelope"),
                body -> body.put("urgency", "WHENEVER"),
                body -> body.put("nationality", "RO"),
                body -> body.put("envelope", Map.of("ageBand", "ADULT", "diagnosis", "F43")),
                body -> body.put("envelope", Map.of("placeKind", "HOME")),
                body -> body.put("envelope", Map.of("ageBand", "ADULT", "region", "Strada Lunga 3")),
                body -> body.put("envelope", Map.of("ageBand", "ADULT", "region", "QQ")),
                body -> body.put("envelope", Map.of("ageBand", "ADULT", "requirements", List.of("COT", "COT"))),
                body -> body.put("receiver", "not-an-id"),
                body -> body.put("note", "x".repeat(20_001)));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_body_with_a_mistake_stores_nothing(Consumer<Map<String, Object>> mistake) {
        var body = body(shelter, clinic.agency());
        mistake.accept(body);

        as(shelter).body(body).post("/v1/referrals").then().statusCode(400).contentType("application/problem+json");

        as(shelter).get("/v1/referrals/sent").then().body("items", hasSize(0));
    }

    @Test
    void a_body_that_is_no_json_is_refused() {
        as(shelter).body("{\"person\":").post("/v1/referrals").then().statusCode(400);
        as(shelter).post("/v1/referrals").then().statusCode(400);
        as(clinic).body("[]").post("/v1/referrals").then().statusCode(400);
    }

    @Test
    void a_token_that_is_not_for_us_opens_nothing() {
        var tokens = Stream.of(
                token(shelter).expired(),
                token(shelter).audience("case-service"),
                token(shelter).unsigned(),
                token(shelter).signedByAnotherKey());

        assertThat(tokens)
                .allSatisfy(token ->
                        with(token.text()).get("/v1/referrals/sent").then().statusCode(401));
        with(token(shelter).agencies(shelter.agency(), clinic.agency()).text())
                .get("/v1/referrals/sent")
                .then()
                .statusCode(403);
    }

    @Test
    void an_id_that_is_none_is_not_found() {
        as(shelter).get("/v1/referrals/not-an-id").then().statusCode(404);
    }
}
