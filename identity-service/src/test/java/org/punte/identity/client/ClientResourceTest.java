package org.punte.identity.client;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.Tokens.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.testing.Account;

/** On the real Keycloak. */
@QuarkusTest
class ClientResourceTest {
    private final Account admin = agencyAdmin(Network.agency());

    @Test
    void a_partners_token_names_its_one_agency_and_only_the_services_it_may_call() throws IOException {
        var made = created();

        var token = tokenOf(made.getString("clientId"), made.getString("secret"));

        assertThat(token.path("sub").asText()).isEqualTo(made.getString("id"));
        assertThat(token.path("organization").toString()).isEqualTo("[\"%s\"]".formatted(admin.agency()));
        assertThat(token.path("aud").toString()).contains("referral-service").doesNotContain("case-service");
    }

    @Test
    void the_secret_is_shown_once() {
        var made = created();

        as(admin)
                .get("/v1/clients/{id}", made.getString("id"))
                .then()
                .statusCode(200)
                .body("clientId", equalTo(made.getString("clientId")))
                .body("secret", nullValue());
    }

    @Test
    void only_administrators_of_the_agency_let_systems_in() {
        var made = created();

        as(caseworker(admin.agency())).body(client()).post("/v1/clients").then().statusCode(403);
        var other = agencyAdmin(Network.agency());
        as(other).body(client()).post("/v1/clients").then().statusCode(404);
        as(other).get("/v1/clients/{id}", made.getString("id")).then().statusCode(404);
        as(admin).get("/v1/clients/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_system_is_never_an_administrator_nor_named_for_other_services() {
        var admin = client();
        admin.put("roles", List.of("agency-admin"));
        var other = client();
        other.put("audiences", List.of("realm-management"));

        for (var body : List.of(admin, other))
            as(this.admin).body(body).post("/v1/clients").then().statusCode(400);
    }

    private JsonPath created() {
        return as(admin)
                .body(client())
                .post("/v1/clients")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private Map<String, Object> client() {
        return new HashMap<>(Map.of(
                "agency", admin.agency(),
                "name", "Casework system",
                "audiences", List.of("identity-service", "referral-service"),
                "roles", List.of("caseworker")));
    }

    private static JsonNode tokenOf(String clientId, String secret) throws IOException {
        var config = ConfigProvider.getConfig();
        String token = given().formParams(
                        Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret))
                .post(config.getValue("quarkus.keycloak.admin-client.server-url", String.class)
                        + "/realms/punte/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
