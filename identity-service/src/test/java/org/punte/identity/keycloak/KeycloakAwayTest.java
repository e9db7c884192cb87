package org.punte.identity.keycloak;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
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

    @Inject
    @Any
    InMemoryConnector channels;

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

    @Test
    void an_agency_leaves_all_the_same_and_its_sign_in_is_shut_later() {
        var agency = Network.agency();
        var admin = networkAdmin(Network.agency());
        as(admin)
                .body(Map.of("reason", "They stop working"))
                .post("/v1/agencies/{id}/deactivation", agency)
                .then()
                .statusCode(200);

        for (var kind : List.of("REFERRAL_SENT", "REFERRAL_RECEIVED", "CASE_FILE"))
            channels.source("case-events").send(nothingOpen(agency, kind));

        await().atMost(ofSeconds(20))
                .untilAsserted(
                        () -> as(admin).get("/v1/agencies/{id}", agency).then().body("status", equalTo("DEACTIVATED")));
    }

    private static String nothingOpen(UUID agency, String kind) {
        var service = kind.startsWith("CASE") ? "case-service" : "referral-service";
        return """
                {"specversion":"1.0","id":"%s","source":"/punte/%s","type":"openwork.counted.v1",
                 "time":"2026-11-23T10:00:00Z","subject":"%s","datacontenttype":"application/json","version":0,
                 "data":{"agency":"%s","service":"%s","kind":"%s","open":0}}""".formatted(UUID.randomUUID(), service, agency, agency, service, kind);
    }

    private static long count(String sql) throws Exception {
        try (var connection = Databases.everything();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
