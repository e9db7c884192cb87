package org.punte.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.keycloak.KeycloakOrganizations;
import org.punte.testing.Account;
import org.punte.testing.Databases;

/** Keycloak stops half-way: it has no organization to put the user into, which it knows only after it made the user. */
@QuarkusTest
class InvitationAwayTest {
    @Inject
    Keycloak keycloak;

    @Inject
    KeycloakOrganizations organizations;

    private final UUID agency = Network.agency();
    private final Account admin = hired(agency, "agency-admin");
    private final String email = "ana@%s.example".formatted(agency);

    @Test
    void nothing_is_kept_and_the_same_key_finishes_without_a_second_account() throws Exception {
        Staff.run("""
                insert into mail_domain (id, version, agency, domain, state, proposed_at)
                values (gen_random_uuid(), 0, ?, ?, 'ALLOWED', now())""", agency, agency + ".example");
        invited()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("type", equalTo("/problems/sign-in-unavailable"));
        assertThat(accounts()).isEqualTo(1);
        var left = keycloak.realm("punte")
                .users()
                .searchByEmail(email, true)
                .get(0)
                .getId();

        organizations.ensure(agency, "Test");
        String id = invited().statusCode(201).extract().path("account");

        assertThat(id).isEqualTo(left);
        assertThat(accounts()).isEqualTo(2);
        assertThat(keycloak.realm("punte").users().searchByEmail(email, true)).hasSize(1);
        as(new Account(UUID.fromString(id), agency, Set.of()))
                .get("/v1/me")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse invited() {
        return as(admin)
                .header("Idempotency-Key", agency)
                .body(Map.of("email", email, "name", "Ana Pop", "roles", List.of("desk")))
                .post("/v1/invitations")
                .then();
    }

    private long accounts() throws Exception {
        try (var connection = Databases.everything();
                var query = connection.prepareStatement("select count(*) from account where agency = ?")) {
            query.setObject(1, agency);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
