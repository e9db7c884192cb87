package org.punte.identity.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.punte.identity.client.PartnerToken.pem;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.security.KeyPair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

/** Reading identities: only with a key, only when two agreed. On the real Keycloak. */
@QuarkusTest
class IdentityScopeTest {
    private final Account admin = agencyAdmin(Network.agency());
    private KeyPair key;

    @BeforeEach
    void the_partner_has_a_key() throws Exception {
        key = PartnerToken.keyPair();
    }

    @Test
    void a_system_with_a_key_proves_who_it_is_by_its_signature() throws Exception {
        var made = created("referrals:read");

        var token = PartnerToken.claims(PartnerToken.byKey(made.getString("clientId"), made.getString("keyId"), key));

        assertThat(made.getString("secret")).isNull();
        assertThat(token.path("sub").asText()).isEqualTo(made.getString("id"));
        PartnerToken.byKey(made.getString("clientId"), made.getString("keyId"), PartnerToken.keyPair())
                .statusCode(400);
    }

    @Test
    void a_new_key_ends_the_old_one() throws Exception {
        var made = created("referrals:read");
        var newKey = PartnerToken.keyPair();

        var keyId = as(admin)
                .body(Map.of("publicKey", pem("PUBLIC", newKey.getPublic().getEncoded())))
                .post("/v1/clients/{id}/rotation", made.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .<String>path("keyId");

        PartnerToken.byKey(made.getString("clientId"), keyId, newKey).statusCode(200);
        PartnerToken.byKey(made.getString("clientId"), made.getString("keyId"), key)
                .statusCode(400);
        as(admin)
                .body(Map.of())
                .post("/v1/clients/{id}/rotation", made.getString("id"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/key-required"));
    }

    @Test
    void reading_identities_waits_for_a_second_person() {
        var id = created("referrals:read", "identity:read").getString("id");
        as(admin)
                .get("/v1/clients/{id}", id)
                .then()
                .body("identityRead", equalTo("REQUESTED"))
                .body("scopes", contains("referrals:read"));
        approve(admin, id).statusCode(403).body("type", equalTo("/problems/another-person-needed"));
        as(admin).get("/v1/clients/awaiting").then().body("items.id", not(hasItem(id)));

        var second = supervisor(admin.agency());
        as(second).get("/v1/clients/awaiting").then().body("items.id", hasItem(id));
        approve(second, id)
                .statusCode(200)
                .body("identityRead", equalTo("GRANTED"))
                .body("approvedBy", equalTo(second.id().toString()))
                .body("scopes", contains("identity:read", "referrals:read"));

        approve(second, id).statusCode(409).body("type", equalTo("/problems/scope-not-requested"));
    }

    @Test
    void that_it_waits_is_told_once_however_it_changes_meanwhile() {
        var id = created("referrals:read", "identity:read").getString("id");

        as(admin)
                .body(Map.of("scopes", List.of("referrals:read", "referrals:send", "identity:read")))
                .post("/v1/clients/{id}/scopes", id)
                .then()
                .statusCode(200)
                .body("identityRead", equalTo("REQUESTED"));

        assertThat(OutboxProbe.types(UUID.fromString(id))).containsOnlyOnce("approval.awaited.v1");
    }

    @Test
    void in_a_small_agency_a_network_administrator_is_the_second_person() {
        var id = created("identity:read").getString("id");
        var network = networkAdmin(Network.agency());

        as(network).get("/v1/clients/awaiting").then().body("items.id", hasItem(id));
        approve(supervisor(Network.agency()), id).statusCode(404);
        approve(network, id).statusCode(200).body("identityRead", equalTo("GRANTED"));
    }

    @Test
    void whoever_gets_a_new_key_needs_a_second_person_again() throws Exception {
        var id = created("identity:read").getString("id");
        approve(supervisor(admin.agency()), id).statusCode(200);

        as(admin)
                .body(Map.of(
                        "publicKey",
                        pem("PUBLIC", PartnerToken.keyPair().getPublic().getEncoded())))
                .post("/v1/clients/{id}/rotation", id)
                .then()
                .statusCode(200)
                .body("identityRead", equalTo("REQUESTED"))
                .body("scopes", equalTo(List.of()));
    }

    @Test
    void taking_it_away_needs_nobody_else() {
        var id = created("identity:read").getString("id");
        approve(supervisor(admin.agency()), id).statusCode(200);

        as(supervisor(admin.agency()))
                .post("/v1/clients/{id}/identity-removal", id)
                .then()
                .statusCode(200)
                .body("identityRead", equalTo("NONE"));
        as(admin)
                .post("/v1/clients/{id}/identity-request", id)
                .then()
                .statusCode(200)
                .body("requestedBy", notNullValue());
    }

    @Test
    void without_a_usable_public_key_there_is_no_such_scope() {
        var secretOnly = body("identity:read");
        secretOnly.remove("publicKey");
        as(admin)
                .body(secretOnly)
                .post("/v1/clients")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/key-required"));

        for (var text : List.of("nonsense", pem("PRIVATE", key.getPrivate().getEncoded()))) {
            var unusable = body("referrals:read");
            unusable.put("publicKey", text);
            as(admin)
                    .body(unusable)
                    .post("/v1/clients")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/public-key-unusable"));
        }
    }

    private static ValidatableResponse approve(Account second, String id) {
        return as(second).post("/v1/clients/{id}/identity-approval", id).then();
    }

    private JsonPath created(String... scopes) {
        return as(admin)
                .body(body(scopes))
                .post("/v1/clients")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private Map<String, Object> body(String... scopes) {
        return new HashMap<>(Map.of(
                "name",
                "Casework system",
                "scopes",
                List.of(scopes),
                "publicKey",
                pem("PUBLIC", key.getPublic().getEncoded())));
    }
}
