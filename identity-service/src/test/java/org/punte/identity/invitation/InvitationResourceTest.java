package org.punte.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UserResource;
import org.punte.identity.Letters;
import org.punte.identity.Network;
import org.punte.identity.keycloak.KeycloakAccounts;
import org.punte.identity.keycloak.KeycloakOrganizations;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

/** On the real Keycloak, which writes real letters. */
@QuarkusTest
class InvitationResourceTest {
    @Inject
    Keycloak keycloak;

    @Inject
    KeycloakAccounts users;

    @Inject
    KeycloakOrganizations organizations;

    @Inject
    Invitations invitations;

    private final UUID agency = Network.agency();
    private final Account admin = hired(agency, "agency-admin");
    private final Account supervisor = hired(agency, "supervisor");
    private final String domain = "a%s.example".formatted(UUID.randomUUID());
    private final String email = "ana@" + domain;

    @BeforeEach
    void the_agency_has_an_organization_and_a_domain_of_its_own() {
        organizations.ensure(agency, "Test");
        var id = proposed(domain).statusCode(201).extract().<String>path("id");
        as(supervisor).post("/v1/mail-domains/{id}/approval", id).then().statusCode(200);
    }

    @Test
    void an_invited_person_is_written_to_and_chooses_password_and_factor() {
        var invitation = invited("caseworker");

        var id = invitation.extract().<String>path("account");
        invitation
                .body("roles", contains("caseworker"))
                .body("pending", nullValue())
                .body("mailedAt", notNullValue());
        assertThat(user(id).toRepresentation().getRequiredActions())
                .containsExactlyInAnyOrder("UPDATE_PASSWORD", "CONFIGURE_TOTP");
        assertThat(user(id).credentials()).isEmpty();
        Letters.awaitOneTo(email);
        assertThat(OutboxProbe.types(UUID.fromString(id)))
                .containsExactly("account.changed.v1", "account.announced.v1");
        as(new Account(UUID.fromString(id), agency, Set.of()))
                .get("/v1/me")
                .then()
                .body("roles", contains("caseworker"));
    }

    @Test
    void who_has_no_telephone_prints_codes() {
        var body = invitation("desk");
        body.put("factor", "CODES");

        var id = as(admin)
                .body(body)
                .post("/v1/invitations")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("account");

        assertThat(user(id).toRepresentation().getRequiredActions())
                .containsExactlyInAnyOrder("UPDATE_PASSWORD", "CONFIGURE_RECOVERY_AUTHN_CODES");
    }

    @Test
    void a_supervisor_waits_for_the_second_person_without_any_role() {
        var invitation = invited("supervisor").body("roles", empty()).body("pending.roles", contains("supervisor"));
        var id = UUID.fromString(invitation.extract().path("account"));
        as(new Account(id, agency, Set.of()))
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("roles", empty());
        as(new Account(id, agency, Set.of())).get("/v1/persons").then().statusCode(403);

        as(supervisor)
                .post("/v1/role-grants/{id}/approval", invitation.extract().<String>path("pending.id"))
                .then()
                .statusCode(200);

        as(new Account(id, agency, Set.of())).get("/v1/me").then().body("roles", contains("supervisor"));
    }

    @Test
    void only_work_addresses_of_the_agency_are_invited() {
        for (var elsewhere : List.of("ana@mail.example", "ana@x" + domain, domain + "@mail.example")) {
            var body = invitation("desk");
            body.put("email", elsewhere);
            as(admin)
                    .body(body)
                    .post("/v1/invitations")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/mail-domain-not-allowed"));
        }
        as(supervisor).body(invitation("desk")).post("/v1/invitations").then().statusCode(403);
    }

    @Test
    void the_same_key_invites_once_and_another_invitation_is_refused() {
        var ids = List.of(keyed().<String>path("id"), keyed().<String>path("id"));

        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        as(admin)
                .body(invitation("desk"))
                .post("/v1/invitations")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/account-exists"));
    }

    @Test
    void who_signs_in_elsewhere_keeps_password_and_factor() {
        var known = users.ensure(email, "Ana Pop");
        users.firstPassword(known, "a long first password");

        invited("desk").body("account", equalTo(known.toString())).body("mailedAt", nullValue());

        assertThat(user(known.toString()).toRepresentation().getRequiredActions())
                .isEmpty();
        assertThat(user(known.toString()).credentials()).hasSize(1);
    }

    @Test
    void the_first_administrator_of_an_agency_comes_with_its_first_domain() {
        var fresh = Network.agency();
        organizations.ensure(fresh, "Fresh");

        var first = invitations.invite(
                fresh, new InvitePerson("first@first-" + domain, "Ioana Rusu", Set.of("agency-admin"), null, null));

        var account = new Account(first, fresh, Set.of());
        as(account).get("/v1/mail-domains").then().body("items.domain", contains("first-" + domain));
        as(account).get("/v1/me").then().body("roles", contains("agency-admin"));
    }

    @Test
    void another_agency_sees_neither_invitation_nor_domain() {
        var stranger = hired(Network.agency(), "agency-admin");
        var id = invited("desk").extract().<String>path("id");

        as(stranger).get("/v1/invitations/{id}", id).then().statusCode(404);
        as(stranger).post("/v1/invitations/{id}/reminder", id).then().statusCode(404);
        as(stranger).get("/v1/invitations").then().body("items.id", not(hasItem(id)));
        as(stranger).queryParam("agency", agency).get("/v1/mail-domains").then().body("items", empty());
        as(admin).get("/v1/invitations").then().body("items.id", contains(id));
        as(admin).post("/v1/invitations/{id}/reminder", id).then().statusCode(200);
    }

    @Test
    void a_domain_is_changed_by_two() {
        var own = proposed("b" + domain)
                .body("state", equalTo("PROPOSED"))
                .extract()
                .<String>path("id");

        as(admin)
                .post("/v1/mail-domains/{id}/approval", own)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/another-person-needed"));
        proposed("B" + domain).statusCode(409).body("type", equalTo("/problems/mail-domain-known"));
        as(hired(Network.agency(), "agency-admin"))
                .post("/v1/mail-domains/{id}/approval", own)
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems/mail-domain-not-found"));
        as(supervisor).post("/v1/mail-domains/{id}/refusal", own).then().body("state", equalTo("REMOVED"));
        as(supervisor).post("/v1/mail-domains/{id}/approval", own).then().statusCode(409);
    }

    @Test
    void a_domain_leaves_when_a_second_person_agrees() {
        var id = as(admin).get("/v1/mail-domains").then().extract().<String>path("items[0].id");
        as(admin).post("/v1/mail-domains/{id}/removal", id).then().body("state", equalTo("LEAVING"));
        as(admin).post("/v1/mail-domains/{id}/approval", id).then().statusCode(403);

        as(supervisor).post("/v1/mail-domains/{id}/approval", id).then().body("state", equalTo("REMOVED"));

        as(admin).body(invitation("desk")).post("/v1/invitations").then().statusCode(409);
    }

    private ValidatableResponse proposed(String name) {
        return as(admin).body(Map.of("domain", name)).post("/v1/mail-domains").then();
    }

    private Map<String, Object> invitation(String... roles) {
        return new HashMap<>(Map.of("email", email, "name", "Ana Pop", "roles", List.of(roles)));
    }

    private ValidatableResponse invited(String... roles) {
        return as(admin)
                .body(invitation(roles))
                .post("/v1/invitations")
                .then()
                .statusCode(201)
                .body("email", equalTo(email));
    }

    private ExtractableResponse<Response> keyed() {
        return as(admin)
                .header("Idempotency-Key", agency)
                .body(invitation("desk"))
                .post("/v1/invitations")
                .then()
                .statusCode(201)
                .extract();
    }

    private UserResource user(String id) {
        return keycloak.realm("punte").users().get(id);
    }
}
