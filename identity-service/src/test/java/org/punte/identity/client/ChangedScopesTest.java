package org.punte.identity.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.punte.identity.client.PartnerToken.pem;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.supervisor;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.security.KeyPair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.identity.Network;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

/** What a system may do changes while its credential stays. On the real Keycloak. */
@QuarkusTest
class ChangedScopesTest {
    private final Account admin = agencyAdmin(Network.agency());

    @Test
    void what_is_taken_away_is_gone_at_once_and_told() throws Exception {
        var made = created(null, "referrals:read", "referrals:answer", "cases:read");
        var system = new Account(UUID.fromString(made.getString("id")), admin.agency(), Set.of());
        as(system).get("/v1/colleagues").then().statusCode(200);

        changed(made, "referrals:read").statusCode(200).body("scopes", contains("referrals:read"));

        as(system).get("/v1/colleagues").then().statusCode(403).body("type", equalTo("/problems/scope-missing"));
        assertThat(audiences(made)).contains("referral-service").doesNotContain("case-service");
        assertThat(OutboxProbe.events(system.id()))
                .last()
                .satisfies(
                        event -> assertThat(event.at("/data/scopes").toString()).isEqualTo("[\"referrals:read\"]"));
    }

    @Test
    void what_is_added_is_in_the_next_token() throws Exception {
        var made = created(null, "referrals:read");
        assertThat(audiences(made)).doesNotContain("case-service");

        changed(made, "referrals:read", "cases:read", "messages:read").statusCode(200);

        assertThat(audiences(made)).contains("referral-service", "case-service", "notification-service");
    }

    @Test
    void reading_identities_waits_for_a_second_person_as_at_the_beginning() throws Exception {
        var made = created(PartnerToken.keyPair(), "referrals:read");

        changed(made, "referrals:read", "identity:read")
                .statusCode(200)
                .body("identityRead", equalTo("REQUESTED"))
                .body("scopes", contains("referrals:read"));
        approved(admin, made).statusCode(403).body("type", equalTo("/problems/another-person-needed"));
        approved(supervisor(admin.agency()), made).statusCode(200);

        changed(made, "cases:read", "identity:read")
                .body("identityRead", equalTo("GRANTED"))
                .body("scopes", contains("cases:read", "identity:read"));
        changed(made, "cases:read").body("identityRead", equalTo("NONE"));
        changed(made, "cases:read", "identity:read").body("identityRead", equalTo("REQUESTED"));
    }

    @Test
    void without_a_key_nothing_changes() {
        var made = created(null, "referrals:read");

        changed(made, "cases:read", "identity:read").statusCode(409).body("type", equalTo("/problems/key-required"));

        as(admin).get("/v1/clients/{id}", made.getString("id")).then().body("scopes", contains("referrals:read"));
    }

    @Test
    void none_at_all_and_unknown_ones_are_refused() {
        var made = created(null, "referrals:read");

        changed(made).statusCode(400);
        changed(made, "accounts:write").statusCode(400);
    }

    @Test
    void only_administrators_of_the_agency_change_it() {
        var made = created(null, "referrals:read");

        for (var other : List.of(agencyAdmin(Network.agency()), supervisor(admin.agency())))
            as(other)
                    .body(Map.of("scopes", List.of("cases:read")))
                    .post("/v1/clients/{id}/scopes", made.getString("id"))
                    .then()
                    .statusCode(not(200));
        as(admin).get("/v1/clients/{id}", made.getString("id")).then().body("scopes", contains("referrals:read"));
    }

    private static String audiences(JsonPath made) throws Exception {
        return PartnerToken.claims(PartnerToken.bySecret(made.getString("clientId"), made.getString("secret")))
                .path("aud")
                .toString();
    }

    private ValidatableResponse changed(JsonPath made, String... scopes) {
        return as(admin)
                .body(Map.of("scopes", List.of(scopes)))
                .post("/v1/clients/{id}/scopes", made.getString("id"))
                .then();
    }

    private static ValidatableResponse approved(Account by, JsonPath made) {
        return as(by).post("/v1/clients/{id}/identity-approval", made.getString("id"))
                .then();
    }

    private JsonPath created(KeyPair key, String... scopes) {
        var body = new HashMap<String, Object>(Map.of("name", "Casework system", "scopes", List.of(scopes)));
        if (key != null) body.put("publicKey", pem("PUBLIC", key.getPublic().getEncoded()));
        return as(admin)
                .body(body)
                .post("/v1/clients")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }
}
