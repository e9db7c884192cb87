package org.punte.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.testing.Databases;

@QuarkusTest
@TestProfile(KeycloakAwayTest.Away.class)
class KeycloakAwayTest {
    /** Nobody listens there. */
    public static class Away implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("identity.keycloak.realm", "nowhere");
        }
    }

    @Test
    void no_agency_is_made_while_keycloak_is_away() throws Exception {
        var name = "Away " + UUID.randomUUID();

        as(networkAdmin(Network.agency()))
                .body(Map.of("name", name, "kind", "NGO"))
                .post("/v1/agencies")
                .then()
                .statusCode(503)
                .header("Retry-After", org.hamcrest.Matchers.notNullValue())
                .body("type", equalTo("/problems/sign-in-unavailable"));

        assertThat(count("select count(*) from agency where name = '" + name + "'"))
                .isZero();
        assertThat(count("select count(*) from outbox where payload::text like '%" + name + "%'"))
                .isZero();
    }

    @Test
    void no_account_and_no_client_is_made_while_keycloak_is_away() throws Exception {
        var admin = agencyAdmin(Network.agency());
        var account = Map.of(
                "agency", admin.agency(), "email", "away@agency.example", "name", "Ana Pop", "roles", List.of("desk"));
        var client = Map.of("name", "System", "scopes", List.of("referrals:read"));

        as(admin).body(account).post("/v1/accounts").then().statusCode(503);
        as(admin).body(client).post("/v1/clients").then().statusCode(503);

        assertThat(count("select count(*) from account where agency = '" + admin.agency() + "'"))
                .isZero();
        assertThat(count("select count(*) from partner_client where agency = '" + admin.agency() + "'"))
                .isZero();
    }

    private static long count(String sql) throws Exception {
        try (var connection = Databases.everything();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
