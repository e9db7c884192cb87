package org.punte.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.keycloak.KeycloakAccounts;
import org.punte.identity.keycloak.KeycloakOrganizations;
import org.punte.testing.Account;
import org.punte.testing.OutboxProbe;

/** Keycloak comes back from a backup that is older than an invitation. */
@QuarkusTest
class ForgottenByKeycloakTest {
    @Inject
    Keycloak keycloak;

    @Inject
    KeycloakAccounts users;

    @Inject
    KeycloakOrganizations organizations;

    private final UUID agency = Network.agency();
    private final Account admin = hired(agency, "agency-admin");
    private final String domain = "f%s.example".formatted(UUID.randomUUID());
    private final Map<String, Object> body =
            Map.of("email", "dorina@" + domain, "name", "Dorina Pavel", "roles", Set.of("desk"));

    @Test
    void sending_the_invitation_again_brings_the_same_account_back() {
        var invited = forgotten();
        var account = invited.extract().<String>path("account");

        as(admin)
                .body(body)
                .post("/v1/invitations")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/account-exists"));
        assertThat(realm().users().searchByEmail("dorina@" + domain, true)).isEmpty();
        reminded(invited).statusCode(200).body("account", equalTo(account)).body("mailedAt", notNullValue());

        assertThat(realm().users().get(account).toRepresentation().getEmail()).isEqualTo("dorina@" + domain);
        assertThat(realm().users().get(account).toRepresentation().getRequiredActions())
                .contains("UPDATE_PASSWORD");
        assertThat(organizations.members(agency)).contains(Set.of(UUID.fromString(account)));
        assertThat(OutboxProbe.types(UUID.fromString(account))).doesNotContain("account.factor-renewed.v1");
    }

    @Test
    void who_worked_here_already_comes_back_with_a_closed_vault_and_supervisors_hear_of_it() {
        var forgotten = forgotten();
        var account = new Account(UUID.fromString(forgotten.extract().path("account")), agency, Set.of());
        Staff.lastSeen(account, LocalDate.now(ZoneOffset.UTC));

        reminded(forgotten).statusCode(200);

        as(account).get("/v1/me").then().body("vaultClosedUntil", notNullValue());
        assertThat(OutboxProbe.types(account.id())).contains("account.factor-renewed.v1");
    }

    @Test
    void where_another_user_has_the_address_by_now_it_is_said_what_to_do() {
        var forgotten = forgotten();
        var account = new Account(UUID.fromString(forgotten.extract().path("account")), agency, Set.of());
        Staff.lastSeen(account, LocalDate.now(ZoneOffset.UTC));
        users.ensure("dorina@" + domain, "Somebody Else");

        reminded(forgotten).statusCode(409).body("type", equalTo("/problems/address-of-another-user"));

        // whatever Keycloak answers, or too late: the vault was closed before it was asked
        as(account).get("/v1/me").then().body("vaultClosedUntil", notNullValue());
    }

    /** Somebody invited, whom Keycloak does not know any more. */
    private ValidatableResponse forgotten() {
        organizations.ensure(agency, "Test " + agency);
        allow();
        var invited = as(admin).body(body).post("/v1/invitations").then().statusCode(201);
        realm().users().delete(invited.extract().path("account")).close();
        return invited;
    }

    private ValidatableResponse reminded(ValidatableResponse invited) {
        return as(admin)
                .post("/v1/invitations/{id}/reminder", invited.extract().<String>path("id"))
                .then();
    }

    private void allow() {
        var id = as(admin)
                .body(Map.of("domain", domain))
                .post("/v1/mail-domains")
                .then()
                .extract()
                .<String>path("id");
        as(hired(agency, "supervisor"))
                .post("/v1/mail-domains/{id}/approval", id)
                .then()
                .statusCode(200);
    }

    private RealmResource realm() {
        return keycloak.realm("punte");
    }
}
