package org.punte.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.punte.testing.Tokens.with;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.smallrye.reactive.messaging.memory.InMemoryConnector;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.admin.client.Keycloak;
import org.punte.identity.Network;
import org.punte.identity.SignInByHand;
import org.punte.identity.Staff;
import org.punte.infrastructure.Infrastructure;
import org.punte.infrastructure.InfrastructureRequest;
import org.punte.testing.Databases;

/** The real Keycloak goes away: refuses every connection, or takes it and never answers. And comes back. */
@QuarkusTest
@TestProfile(KeycloakGoneTest.BehindADoor.class)
class KeycloakGoneTest {
    private static final String PASSWORD = "a long first password";

    /** Tokens are Keycloak's own, verified by keys that are fetched from it. */
    public static class BehindADoor implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            var keycloak = Infrastructure.attach(InfrastructureRequest.forTests(InfrastructureRequest.root()))
                    .keycloak();
            var door = Door.before(keycloak);
            var config = new HashMap<>(door.key());
            config.put("quarkus.keycloak.admin-client.server-url", door.address());
            config.put("identity.keycloak.patience", "PT3S");
            config.put("identity.renewal.carry-out-every", "1s");
            config.put("quarkus.oidc.public-key", "");
            config.put("quarkus.oidc.auth-server-url", door.address() + "/realms/punte");
            config.put("quarkus.oidc.discovery-enabled", "false");
            config.put("quarkus.oidc.jwks-path", "protocol/openid-connect/certs");
            config.put("quarkus.oidc.token.issuer", keycloak + "/realms/punte");
            return config;
        }
    }

    @Inject
    Keycloak keycloak;

    @Inject
    @Any
    InMemoryConnector channels;

    @Inject
    KeycloakAccounts users;

    @Inject
    KeycloakOrganizations organizations;

    private final UUID agency = Network.agency();
    private final String email = "bogdan@%s.example".formatted(agency);
    private String token;

    @BeforeEach
    void an_administrator_signs_in_while_keycloak_is_there() {
        var address = "ana@%s.example".formatted(agency);
        organizations.ensure(agency, "Test");
        var id = users.ensure(address, "Ana Pop", PASSWORD).id();
        users.join(agency, id);
        Staff.alsoAt(agency, id, "agency-admin", "network-admin");
        Staff.run("""
                insert into mail_domain (id, version, agency, domain, state, proposed_at)
                values (gen_random_uuid(), 0, ?, ?, 'ALLOWED', now())""", agency, agency + ".example");
        token = SignInByHand.token(address, PASSWORD);
    }

    @AfterEach
    void open() {
        Door.is(Door.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {Door.SHUT, Door.SILENT})
    void inviting_answers_503_in_time_and_a_retry_with_the_same_key_finishes(String how) throws Exception {
        Door.is(how);
        var began = Instant.now();

        invited()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/sign-in-unavailable"));

        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(15));
        assertThat(accounts()).isEqualTo(1);
        Door.is(Door.OPEN);
        assertThat(keycloak.realm("punte").users().searchByEmail(email, true)).isEmpty();
        invited().statusCode(201);
        assertThat(accounts()).isEqualTo(2);
        assertThat(keycloak.realm("punte").users().searchByEmail(email, true)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {Door.SHUT, Door.SILENT})
    void who_has_signed_in_goes_on_with_a_token_never_seen_before(String how) {
        Door.is(how);

        with(token).get("/v1/me").then().statusCode(200);
        with(token).get("/v1/accounts").then().statusCode(200);
    }

    @Test
    void a_silent_keycloak_holds_no_thread_for_longer_than_it_is_waited_for() {
        Door.is(Door.SILENT);

        for (int tries = 0; tries < 3; tries++) invited().statusCode(503);

        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(Thread.getAllStackTraces().values())
                        .noneMatch(stack -> Arrays.stream(stack)
                                .anyMatch(frame -> frame.getClassName().startsWith(RealmClient.class.getName())
                                        && frame.getMethodName().contains("freeing"))));
    }

    @Test
    void no_agency_is_made_while_keycloak_is_away() throws Exception {
        var name = "Away " + UUID.randomUUID();
        Door.is(Door.SHUT);

        with(token)
                .body(Map.of("name", name, "kind", "NGO"))
                .post("/v1/agencies")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/sign-in-unavailable"));

        assertThat(count("select count(*) from agency where name = ?", name)).isZero();
        assertThat(count("select count(*) from outbox where payload::text like ?", "%" + name + "%"))
                .isZero();
    }

    @Test
    void no_account_and_no_client_is_made_while_keycloak_is_away() throws Exception {
        var account = Map.of("agency", agency, "email", email, "name", "Bogdan Pop", "roles", List.of("desk"));
        var client = Map.of("name", "System", "scopes", List.of("referrals:read"));
        Door.is(Door.SHUT);

        with(token).body(account).post("/v1/accounts").then().statusCode(503);
        with(token).body(client).post("/v1/clients").then().statusCode(503);

        assertThat(accounts()).isEqualTo(1);
        assertThat(count("select count(*) from partner_client where agency = ?", agency))
                .isZero();
    }

    @Test
    void an_agency_leaves_all_the_same_and_its_sign_in_is_shut_later() {
        var leaving = Network.agency();
        Door.is(Door.SHUT);

        with(token)
                .body(Map.of("reason", "They stop working"))
                .post("/v1/agencies/{id}/deactivation", leaving)
                .then()
                .statusCode(200);
        for (var kind : List.of("REFERRAL_SENT", "REFERRAL_RECEIVED", "CASE_FILE"))
            channels.source("case-events").send(nothingOpen(leaving, kind));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        with(token).get("/v1/agencies/{id}", leaving).then().body("status", equalTo("DEACTIVATED")));
    }

    private static String nothingOpen(UUID agency, String kind) {
        var service = kind.startsWith("CASE") ? "case-service" : "referral-service";
        return """
                {"specversion":"1.0","id":"%s","source":"/punte/%s","type":"openwork.counted.v1",
                 "time":"2026-11-23T10:00:00Z","subject":"%s","datacontenttype":"application/json","version":0,
                 "data":{"agency":"%s","service":"%s","kind":"%s","open":0}}""".formatted(UUID.randomUUID(), service, agency, agency, service, kind);
    }

    private ValidatableResponse invited() {
        return with(token)
                .header("Idempotency-Key", agency)
                .body(Map.of("email", email, "name", "Bogdan Pop", "roles", List.of("desk")))
                .post("/v1/invitations")
                .then();
    }

    private long accounts() throws Exception {
        return count("select count(*) from account where agency = ?", agency);
    }

    private static long count(String sql, Object value) throws Exception {
        try (var connection = Databases.everything();
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, value);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
