package org.punte.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.punte.identity.Letters;
import org.punte.identity.Network;
import org.punte.identity.Staff;
import org.punte.identity.keycloak.KeycloakAccounts;
import org.punte.identity.keycloak.KeycloakOrganizations;
import org.punte.testing.Account;

/** An invitation waits for one person: where it leads, and when it is over. */
@QuarkusTest
class WaitingInvitationsTest {
    @Inject
    KeycloakAccounts users;

    @Inject
    KeycloakOrganizations organizations;

    private final UUID agency = Network.agency();
    private final Account admin = hired(agency, "agency-admin");
    private final String email = "zamfira@%s.example".formatted(agency);

    @BeforeEach
    void the_agency_may_invite() {
        organizations.ensure(agency, "Test");
        Staff.run("""
                insert into mail_domain (id, version, agency, domain, state, proposed_at)
                values (gen_random_uuid(), 0, ?, ?, 'ALLOWED', now())""", agency, agency + ".example");
    }

    @Test
    void the_letter_leads_back_to_the_portal() {
        invited();

        var claims = claims(Letters.tokenFor(email));

        assertThat(claims.getString("azp")).isEqualTo("portal");
        assertThat(claims.getString("reduri")).isEqualTo("http://localhost:8080/signed-in");
    }

    @Test
    void it_is_over_when_its_person_comes_and_is_still_found_by_the_account() {
        var invited = invited();
        listed().body("items.id", contains(invited.id));

        Staff.lastSeen(invited.person, LocalDate.now(ZoneOffset.UTC));

        listed().body("items", empty());
        found(admin, invited).body("items.id", contains(invited.id)).body("next", nullValue());
        found(hired(Network.agency(), "agency-admin"), invited).body("items", empty());
    }

    @Test
    void it_is_over_when_its_person_is_blocked() {
        var invited = invited();

        as(admin)
                .body(Map.of("reason", "LEFT"))
                .post("/v1/accounts/{id}/block", invited.person.id())
                .then()
                .statusCode(200);

        listed().body("items", empty());
    }

    @Test
    void who_is_let_in_again_and_never_came_is_waited_for_again() {
        var invited = invited();
        as(admin).body(Map.of("reason", "LEFT")).post("/v1/accounts/{id}/block", invited.person.id());

        as(admin).post("/v1/accounts/{id}/unblock", invited.person.id()).then().statusCode(200);

        listed().body("items.id", contains(invited.id));
    }

    @Test
    void who_has_a_password_is_not_written_to_and_that_is_said() {
        var invited = invited();
        users.firstPassword(invited.person.id(), "a long first password");

        as(admin)
                .post("/v1/invitations/{id}/reminder", invited.id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/password-chosen"));
    }

    private record Invited(String id, Account person) {}

    private Invited invited() {
        var answer = as(admin)
                .body(Map.of("email", email, "name", "Zamfira Oprea", "roles", List.of("desk")))
                .post("/v1/invitations")
                .then()
                .statusCode(201)
                .extract();
        var person = new Account(UUID.fromString(answer.path("account")), agency, Set.of("desk"));
        return new Invited(answer.path("id"), person);
    }

    private ValidatableResponse listed() {
        return as(admin).get("/v1/invitations").then().statusCode(200);
    }

    private static ValidatableResponse found(Account by, Invited invited) {
        return as(by).queryParam("account", invited.person.id())
                .get("/v1/invitations")
                .then()
                .statusCode(200);
    }

    private static JsonPath claims(String token) {
        var claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JsonPath.from(new String(claims, StandardCharsets.UTF_8));
    }
}
