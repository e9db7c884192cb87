package org.punte.infrastructure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ways in that our realm does not open, on a real Keycloak. */
class RealmDoorsTest {
    private static final String PASSWORD = "long-enough-for-a-test";
    private static final String PROTOCOL = "/realms/punte/protocol/openid-connect";
    private final Infrastructure infrastructure =
            Infrastructure.attach(InfrastructureRequest.forTests(InfrastructureRequest.root()));

    @Test
    void a_refresh_token_used_twice_ends_the_session_for_thief_and_owner() throws Exception {
        String first = signedIn();
        String second = refreshed(first).statusCode(200).extract().path("refresh_token");

        refreshed(first).statusCode(400).body("error", equalTo("invalid_grant"));

        refreshed(second).statusCode(400).body("error", equalTo("invalid_grant"));
    }

    @Test
    void a_sign_in_without_a_proof_key_is_sent_back() {
        authorization("http://localhost:8080/signed-in-by-hand")
                .statusCode(302)
                .header("Location", containsString("error=invalid_request"));
    }

    @Test
    void a_redirect_that_is_not_exactly_ours_is_refused() {
        for (var elsewhere :
                List.of("http://localhost:8080/signed-in-by-hand/x", "https://elsewhere.example/signed-in"))
            authorization(elsewhere).statusCode(400);
    }

    @Test
    void nobody_gets_a_token_in_the_address() {
        anybody()
                .queryParam("response_type", "token")
                .queryParam("client_id", "journeys")
                .queryParam("redirect_uri", "http://localhost:8080/signed-in-by-hand")
                .get(PROTOCOL + "/auth")
                .then()
                .statusCode(302)
                .header("Location", containsString("error=unauthorized_client"));
    }

    @Test
    void the_sign_in_page_of_a_demo_says_so() {
        String page = anybody()
                .queryParam("response_type", "code")
                .queryParam("client_id", "journeys")
                .queryParam("redirect_uri", "http://localhost:8080/signed-in-by-hand")
                .queryParam("scope", "openid")
                .queryParam("code_challenge_method", "S256")
                .queryParam("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM")
                .get(PROTOCOL + "/auth")
                .asString();

        assertThat(page)
                .contains("kc-form-login")
                .containsPattern("<title>[^<]*DEMO")
                .containsPattern("kc-header-wrapper[^<]*DEMO");
    }

    private ValidatableResponse authorization(String redirect) {
        return anybody()
                .queryParam("response_type", "code")
                .queryParam("client_id", "journeys")
                .queryParam("redirect_uri", redirect)
                .get(PROTOCOL + "/auth")
                .then();
    }

    private ValidatableResponse refreshed(String token) {
        return anybody()
                .formParam("grant_type", "refresh_token")
                .formParam("client_id", "journeys")
                .formParam("refresh_token", token)
                .post(PROTOCOL + "/token")
                .then();
    }

    private String signedIn() throws Exception {
        String email = "worker.%s@example.org".formatted(UUID.randomUUID());
        String token = anybody()
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", "identity-admin")
                .formParam("client_secret", infrastructure.fact("keycloak.env.IDENTITY_ADMIN_CLIENT_SECRET"))
                .post(PROTOCOL + "/token")
                .path("access_token");
        var password = Map.of("type", "password", "value", PASSWORD, "temporary", false);
        anybody()
                .auth()
                .oauth2(token)
                .contentType("application/json")
                .body(Map.of(
                        "username",
                        email,
                        "email",
                        email,
                        "emailVerified",
                        true,
                        "enabled",
                        true,
                        "firstName",
                        "Test",
                        "lastName",
                        "Worker",
                        "credentials",
                        List.of(password)))
                .post("/admin/realms/punte/users")
                .then()
                .statusCode(201);
        return JsonPath.from(new SignIn(infrastructure.keycloak()).with(email, PASSWORD))
                .getString("refresh_token");
    }

    private RequestSpecification anybody() {
        return given().baseUri(infrastructure.keycloak()).redirects().follow(false);
    }
}
