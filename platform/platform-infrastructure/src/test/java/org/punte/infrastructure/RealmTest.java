package org.punte.infrastructure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Our realm on a real Keycloak: who is in an agency gets a token that says so, to exactly our four services. */
class RealmTest {
    private static final String PASSWORD = "long-enough-for-a-test";
    private static final String TOKEN = "/realms/punte/protocol/openid-connect/token";
    private static final String ADMIN = "/admin/realms/punte";
    private final Infrastructure infrastructure =
            Infrastructure.attach(InfrastructureRequest.forTests(InfrastructureRequest.root()));
    private final UUID agency = UUID.randomUUID();

    @Test
    void a_member_of_an_agency_signs_in_for_it() throws Exception {
        String organization = created(admin().body(Map.of(
                        "name", agency.toString(), "alias", agency.toString(), "enabled", true, "domains", List.of()))
                .post(ADMIN + "/organizations")
                .header("Location"));
        String email = "worker." + agency + "@example.org";
        String user = created(admin().body(user(email)).post(ADMIN + "/users").header("Location"));
        admin().body("\"" + user + "\"")
                .post(ADMIN + "/organizations/{id}/members", organization)
                .then()
                .statusCode(201);

        String answer = new SignIn(infrastructure.keycloak()).with(email, PASSWORD);

        var claims = claims(answer);
        assertThat(claims.getString("sub")).isEqualTo(user);
        assertThat(claims.getList("organization")).containsExactly(agency.toString());
        assertThat(claims.<String>getList("aud"))
                .containsExactlyInAnyOrder(
                        "identity-service", "referral-service", "case-service", "notification-service");
        assertThat(claims.getMap("")).doesNotContainKeys("name", "email", "realm_access", "resource_access");
    }

    @Test
    void a_partner_client_speaks_for_its_agency_at_the_named_service_only() {
        String id = "partner-" + agency;
        admin().body(client(id)).post(ADMIN + "/clients").then().statusCode(201);

        String answer = anybody()
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", id)
                .formParam("client_secret", PASSWORD)
                .post(TOKEN)
                .asString();

        var claims = claims(answer);
        assertThat(claims.getList("organization")).containsExactly(agency.toString());
        assertThat(claims.getString("aud")).isEqualTo("referral-service");
    }

    @Test
    void nobody_signs_in_by_sending_a_password_to_the_token_endpoint() {
        anybody()
                .formParam("grant_type", "password")
                .formParam("client_id", "journeys")
                .formParam("username", "worker@example.org")
                .formParam("password", PASSWORD)
                .post(TOKEN)
                .then()
                .statusCode(400);
    }

    private static Map<String, Object> user(String email) {
        return Map.of(
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
                List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)));
    }

    private Map<String, Object> client(String id) {
        var agencyClaim = Map.of("claim.name", "organization", "claim.value", "[\"" + agency + "\"]");
        var audience = Map.of("included.custom.audience", "referral-service");
        return Map.of(
                "clientId",
                id,
                "secret",
                PASSWORD,
                "serviceAccountsEnabled",
                true,
                "standardFlowEnabled",
                false,
                "fullScopeAllowed",
                false,
                "defaultClientScopes",
                List.of("basic"),
                "protocolMappers",
                List.of(
                        mapper("oidc-hardcoded-claim-mapper", agencyClaim, "JSON"),
                        mapper("oidc-audience-mapper", audience, "String")));
    }

    private static Map<String, Object> mapper(String kind, Map<String, String> config, String type) {
        var all = new HashMap<>(config);
        all.put("access.token.claim", "true");
        all.put("jsonType.label", type);
        return Map.of("name", kind, "protocol", "openid-connect", "protocolMapper", kind, "config", all);
    }

    private RequestSpecification admin() {
        String token = anybody()
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", "identity-admin")
                .formParam("client_secret", infrastructure.fact("keycloak.env.IDENTITY_ADMIN_CLIENT_SECRET"))
                .post(TOKEN)
                .path("access_token");
        return anybody().auth().oauth2(token).contentType("application/json");
    }

    private RequestSpecification anybody() {
        return given().baseUri(infrastructure.keycloak());
    }

    private static String created(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static JsonPath claims(String answer) {
        String token = JsonPath.from(answer).getString("access_token");
        return JsonPath.from(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1])));
    }
}
