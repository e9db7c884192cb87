package org.punte.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.punte.testing.Tokens.with;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.admin.client.Keycloak;
import org.punte.identity.Network;
import org.punte.identity.SignInByHand;
import org.punte.identity.Staff;
import org.punte.testing.OutboxProbe;

/** Two have agreed that a factor is lost, and Keycloak is away, or does not say what it did. */
@QuarkusTest
@TestProfile(KeycloakGoneTest.BehindADoor.class)
class LostFactorLaterTest {
    private static final String PASSWORD = "a long first password";

    @Inject
    Keycloak keycloak;

    @Inject
    KeycloakAccounts users;

    @Inject
    KeycloakOrganizations organizations;

    private final UUID agency = Network.agency();

    @AfterEach
    void open() {
        Door.is(Door.OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {Door.SHUT, Door.SILENT})
    void the_vault_is_closed_and_everybody_told_before_the_factor_ends(String how) {
        organizations.ensure(agency, "Test");
        var ana = member("ana", "caseworker");
        member("corina", "agency-admin");
        member("silvia", "supervisor");
        var renewal = asked(SignInByHand.token(address("corina"), PASSWORD), ana);
        var second = SignInByHand.token(address("silvia"), PASSWORD);
        Door.is(how);

        with(second)
                .body(Map.of("recognisedBy", "STAFF_CARD"))
                .post("/v1/factor-renewals/{id}/confirmation", renewal)
                .then()
                .statusCode(200)
                .body("state", equalTo("RENEWED"));

        assertThat(Staff.read("select (vault_closed_until is not null)::text from account where id = ?", ana))
                .isEqualTo("true");
        assertThat(OutboxProbe.types(ana)).contains("account.factor-renewed.v1");
        Door.is(Door.OPEN);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Staff.read(
                                "select count(*) from factor_renewal where factor_due and agency = ?", agency))
                        .isEqualTo("0"));
        var known = keycloak.realm("punte").users().get(ana.toString()).toRepresentation();
        assertThat(known.getRequiredActions()).contains("CONFIGURE_TOTP");
    }

    private String asked(String token, UUID account) {
        return with(token)
                .body(Map.of("account", account, "recognisedBy", "STAFF_CARD"))
                .post("/v1/factor-renewals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private UUID member(String name, String role) {
        var id = users.ensure(address(name), name, PASSWORD).id();
        users.join(agency, id);
        Staff.alsoAt(agency, id, role);
        return id;
    }

    private String address(String name) {
        return "%s@%s.example".formatted(name, agency);
    }
}
