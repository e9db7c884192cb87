package org.punte.identity.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.identity.agency.AgencyMoves;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;
import org.punte.web.caller.Acting;

/** On the real Keycloak. */
@QuarkusTest
class ClientResourceTest {
    @Inject
    ClientSecretsSeen secrets;

    @Inject
    Acting acting;

    @Inject
    Event<AgencyMoves.Closing> closing;

    private final Account admin = agencyAdmin(Network.agency());

    @Test
    void a_partners_token_names_its_one_agency_and_only_the_services_of_its_scopes() throws Exception {
        var made = created();

        var token = PartnerToken.claims(PartnerToken.bySecret(made.getString("clientId"), made.getString("secret")));

        assertThat(token.path("sub").asText()).isEqualTo(made.getString("id"));
        assertThat(token.path("organization").toString()).isEqualTo("[\"%s\"]".formatted(admin.agency()));
        assertThat(token.path("aud").toString())
                .contains("referral-service", "identity-service")
                .doesNotContain("case-service", "notification-service");
        assertThat(token.path("exp").asLong() - token.path("iat").asLong()).isEqualTo(300);
        assertThat(token.has("realm_access") || token.has("resource_access")).isFalse();
    }

    @Test
    void what_a_system_may_do_is_told_at_once_and_is_never_more_than_a_worker() {
        var made = created();

        var system = new Account(UUID.fromString(made.getString("id")), admin.agency(), Set.of());

        as(system).get("/v1/agencies").then().statusCode(200);
        as(system).get("/v1/me").then().statusCode(403).body("type", equalTo("/problems/scope-missing"));
        as(system).get("/v1/clients").then().statusCode(403).body("type", equalTo("/problems/scope-missing"));
        assertThat(OutboxProbe.events(system.id())).singleElement().satisfies(event -> {
            assertThat(event.path("type").asText()).isEqualTo("client.changed.v1");
            assertThat(event.at("/data/scopes").toString()).isEqualTo("[\"referrals:read\",\"referrals:send\"]");
            assertThat(event.at("/data/roles").toString()).isEqualTo("[\"caseworker\",\"desk\"]");
        });
    }

    @Test
    void the_secret_is_shown_once_and_who_has_seen_it_is_known() {
        var made = created();
        var id = UUID.fromString(made.getString("id"));

        as(admin)
                .get("/v1/clients/{id}", id)
                .then()
                .statusCode(200)
                .body("clientId", equalTo(made.getString("clientId")))
                .body("seenBy", contains(admin.id().toString()))
                .body("secret", nullValue());
        assertThat(seenBy(admin))
                .extracting(ClientSecretsSeen.SeenSecret::client)
                .containsExactly(id);
        assertThat(seenBy(agencyAdmin(admin.agency()))).isEmpty();
    }

    @Test
    void a_new_secret_ends_the_old_one_and_forgets_who_had_seen_it() {
        var made = created();
        var successor = agencyAdmin(admin.agency());

        var renewed = as(successor)
                .body(Map.of())
                .post("/v1/clients/{id}/rotation", made.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        PartnerToken.bySecret(made.getString("clientId"), made.getString("secret"))
                .statusCode(401);
        PartnerToken.bySecret(made.getString("clientId"), renewed.getString("secret"))
                .statusCode(200);
        assertThat(seenBy(admin)).isEmpty();
        assertThat(seenBy(successor)).hasSize(1);
    }

    @Test
    void a_disabled_system_gets_neither_tokens_nor_answers() {
        var made = created();
        var system = new Account(UUID.fromString(made.getString("id")), admin.agency(), Set.of());

        as(admin)
                .post("/v1/clients/{id}/disabling", system.id())
                .then()
                .statusCode(200)
                .body("disabled", equalTo(true));

        as(system)
                .get("/v1/agencies")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/account-without-standing"));
        PartnerToken.bySecret(made.getString("clientId"), made.getString("secret"))
                .statusCode(401);
        as(admin).post("/v1/clients/{id}/enabling", system.id()).then().statusCode(200);
        as(system).get("/v1/agencies").then().statusCode(200);
        PartnerToken.bySecret(made.getString("clientId"), made.getString("secret"))
                .statusCode(200);
    }

    @Test
    void an_agency_that_leaves_takes_its_systems_with_it() {
        var made = created();
        var system = new Account(UUID.fromString(made.getString("id")), admin.agency(), Set.of());

        closing.fire(new AgencyMoves.Closing(admin.agency()));

        as(system).get("/v1/agencies").then().statusCode(403);
        as(admin).get("/v1/clients/{id}", system.id()).then().body("disabled", equalTo(true));
    }

    @Test
    void only_administrators_of_the_agency_keep_its_systems() {
        var id = created().getString("id");

        as(caseworker(admin.agency())).body(client()).post("/v1/clients").then().statusCode(403);
        as(networkAdmin(admin.agency()))
                .body(client())
                .post("/v1/clients")
                .then()
                .statusCode(403);
        var other = agencyAdmin(Network.agency());
        as(other).get("/v1/clients/{id}", id).then().statusCode(404);
        as(other).get("/v1/clients").then().statusCode(200).body("items", equalTo(List.of()));
        as(admin).get("/v1/clients").then().body("items.id", hasItem(id));
        as(admin).get("/v1/clients/{id}", UUID.randomUUID()).then().statusCode(404);
        for (var act : List.of("disabling", "enabling", "identity-request", "identity-approval", "identity-removal"))
            as(other).post("/v1/clients/{id}/" + act, id).then().statusCode(404);
        as(other).body(Map.of()).post("/v1/clients/{id}/rotation", id).then().statusCode(404);
    }

    @Test
    void nobody_invents_a_scope_or_a_role() {
        var scope = client();
        scope.put("scopes", List.of("agencies:write"));
        var role = client();
        role.put("roles", List.of("agency-admin"));
        var agency = client();
        agency.put("agency", Network.agency());

        for (var body : List.of(scope, role, agency))
            as(admin).body(body).post("/v1/clients").then().statusCode(400);
    }

    private List<ClientSecretsSeen.SeenSecret> seenBy(Account account) {
        return acting.as(admin.agency(), () -> secrets.by(admin.agency(), account.id()));
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

    private static Map<String, Object> client() {
        return new HashMap<>(Map.of("name", "Casework system", "scopes", List.of("referrals:send", "referrals:read")));
    }
}
