package org.punte.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.punte.testing.People.agencyAdmin;
import static org.punte.testing.People.caseworker;
import static org.punte.testing.People.networkAdmin;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.punte.identity.Network;
import org.punte.identity.keycloak.KeycloakAccounts;
import org.punte.identity.keycloak.KeycloakOrganizations;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

/** On the real Keycloak. */
@QuarkusTest
class AccountResourceTest {
    @Inject
    Keycloak keycloak;

    @Inject
    KeycloakAccounts users;

    @Inject
    KeycloakOrganizations organizations;

    @Inject
    AccountRepublishing republishing;

    private final UUID agency = Network.agency();
    private final Account admin = agencyAdmin(agency);
    private String email = "worker-%s@agency.example".formatted(UUID.randomUUID());

    @BeforeEach
    void the_agency_has_its_organization() {
        organizations.ensure(agency, "Test");
    }

    @Test
    void an_account_can_sign_in_for_its_agency_and_has_standing_at_once() {
        var id = created(account("caseworker", "supervisor"));

        assertThat(realm().users().get(id.toString()).toRepresentation().getEmail())
                .isEqualTo(email);
        assertThat(members()).containsExactly(id.toString());
        assertThat(OutboxProbe.types(id)).containsExactly("account.changed.v1", "account.announced.v1");
        assertThat(OutboxProbe.events(id)).first().satisfies(event -> {
            assertThat(event.at("/data/roles")).hasSize(2);
            assertThat(event.toString()).doesNotContain(email, "Ana Pop");
        });
        as(new Account(id, agency, Set.of()))
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("account", equalTo(id.toString()))
                .body("name", equalTo("Ana Pop"))
                .body("agency.id", equalTo(agency.toString()))
                .body("roles", contains("caseworker", "supervisor"));
    }

    @Test
    void what_a_failed_try_left_in_keycloak_is_used_by_the_next_one() {
        var left = users.ensure(email, "Ana Pop");

        assertThat(created(account("desk"))).isEqualTo(left);
    }

    @Test
    void an_address_has_one_account_at_an_agency() {
        created(account("desk"));

        as(admin)
                .body(account("caseworker"))
                .post("/v1/accounts")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/account-exists"));
        assertThat(members()).hasSize(1);
    }

    @Test
    void the_same_address_elsewhere_is_the_same_person_with_an_account_of_its_own() {
        var id = created(account("desk"));
        var elsewhere = Network.agency();
        organizations.ensure(elsewhere, "Elsewhere");
        var body = account("caseworker");
        body.put("agency", elsewhere);

        as(agencyAdmin(elsewhere))
                .body(body)
                .post("/v1/accounts")
                .then()
                .statusCode(201)
                .body("id", equalTo(id.toString()))
                .body("roles", contains("caseworker"));

        as(new Account(id, agency, Set.of()))
                .get("/v1/me")
                .then()
                .body("roles", contains("desk"))
                .body("agencies.id", contains(agency.toString(), elsewhere.toString()))
                .body("agencies.current", contains(true, false));
        as(new Account(id, elsewhere, Set.of())).get("/v1/me").then().body("roles", contains("caseworker"));
        as(admin).get("/v1/accounts/{id}", id).then().body("roles", contains("desk"));
    }

    @Test
    void administrators_keep_their_own_agency_and_network_administrators_all() {
        var other = agencyAdmin(Network.agency());
        var network = networkAdmin(other.agency());

        as(other).body(account("desk")).post("/v1/accounts").then().statusCode(404);
        as(caseworker(agency)).body(account("desk")).post("/v1/accounts").then().statusCode(403);
        var id = UUID.fromString(
                as(network).body(account("desk")).post("/v1/accounts").path("id"));
        as(admin).get("/v1/accounts/{id}", id).then().statusCode(200);
        as(network).get("/v1/accounts/{id}", id).then().statusCode(200);
        as(other).get("/v1/accounts/{id}", id).then().statusCode(404);
        as(other).get("/v1/accounts").then().body("items.id", not(hasItem(id.toString())));
        as(admin).get("/v1/accounts").then().body("items.id", hasItem(id.toString()));
    }

    @Test
    void with_whom_the_network_makes_comes_their_mail_domain_with_whom_the_agency_makes_none() {
        created(account("caseworker"));
        as(admin).get("/v1/mail-domains").then().body("items", empty());

        email = "worker@%s.example".formatted(agency);
        as(networkAdmin(Network.agency()))
                .body(account("desk"))
                .post("/v1/accounts")
                .then()
                .statusCode(201);

        as(admin)
                .get("/v1/mail-domains")
                .then()
                .body("items.domain", contains(agency + ".example"))
                .body("items.state", contains("ALLOWED"));
    }

    @Test
    void only_a_network_administrator_makes_another_one() {
        as(admin)
                .body(account("network-admin"))
                .post("/v1/accounts")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/role-not-yours-to-give"));
        as(admin).body(account("king")).post("/v1/accounts").then().statusCode(400);
    }

    @Test
    void colleagues_are_the_people_of_the_own_agency() {
        var id = created(account("caseworker"));

        as(caseworker(agency))
                .get("/v1/colleagues")
                .then()
                .statusCode(200)
                .body("items.account", contains(id.toString()))
                .body("items.name", contains("Ana Pop"));
        as(admin).get("/v1/colleagues").then().statusCode(200).body("items.account", contains(id.toString()));
        as(caseworker(Network.agency())).get("/v1/colleagues").then().body("items.account", equalTo(List.of()));
    }

    @Test
    void what_every_account_may_do_is_told_again() {
        var id = created(account("caseworker"));

        republishing.republish();

        assertThat(OutboxProbe.types(id))
                .containsExactly("account.changed.v1", "account.announced.v1", "account.changed.v1");
    }

    private Map<String, Object> account(String... roles) {
        return new HashMap<>(Map.of(
                "agency",
                agency,
                "email",
                email,
                "name",
                "Ana Pop",
                "roles",
                List.of(roles),
                "initialPassword",
                "a long first password"));
    }

    private UUID created(Map<String, Object> body) {
        return UUID.fromString(as(admin)
                .body(body)
                .post("/v1/accounts")
                .then()
                .statusCode(201)
                .body("blocked", equalTo(false))
                .extract()
                .path("id"));
    }

    private List<String> members() {
        var id = realm().organizations()
                .searchByAttribute("alias:" + agency)
                .get(0)
                .getId();
        return realm().organizations().get(id).members().list(0, 10).stream()
                .map(member -> member.getId())
                .toList();
    }

    private RealmResource realm() {
        return keycloak.realm("punte");
    }
}
