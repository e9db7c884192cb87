package org.punte.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.punte.identity.Network;
import org.punte.identity.keycloak.KeycloakOrganizations;
import org.punte.testing.Account;

/** Keycloak comes back from a backup that is older than an invitation. */
@QuarkusTest
class ForgottenByKeycloakTest {
    @Inject
    Keycloak keycloak;

    @Inject
    KeycloakOrganizations organizations;

    private final UUID agency = Network.agency();
    private final Account admin = hired(agency, "agency-admin");
    private final String domain = "f%s.example".formatted(UUID.randomUUID());
    private final Map<String, Object> body =
            Map.of("email", "dorina@" + domain, "name", "Dorina Pavel", "roles", Set.of("desk"));

    @Test
    void sending_the_invitation_again_brings_the_same_account_back() {
        organizations.ensure(agency, "Test " + agency);
        allow();
        var invited = as(admin).body(body).post("/v1/invitations").then().statusCode(201);
        var account = invited.extract().<String>path("account");
        realm().users().delete(account).close();

        as(admin)
                .body(body)
                .post("/v1/invitations")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/account-exists"));
        assertThat(realm().users().searchByEmail("dorina@" + domain, true)).isEmpty();
        as(admin)
                .post("/v1/invitations/{id}/reminder", invited.extract().<String>path("id"))
                .then()
                .statusCode(200)
                .body("account", equalTo(account))
                .body("mailedAt", notNullValue());

        assertThat(realm().users().get(account).toRepresentation().getEmail()).isEqualTo("dorina@" + domain);
        assertThat(realm().users().get(account).toRepresentation().getRequiredActions())
                .contains("UPDATE_PASSWORD");
        assertThat(organizations.members(agency)).contains(Set.of(UUID.fromString(account)));
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
