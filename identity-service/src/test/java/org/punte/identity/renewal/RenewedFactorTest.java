package org.punte.identity.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.punte.identity.Staff.hired;
import static org.punte.testing.Tokens.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.punte.identity.Digits;
import org.punte.identity.KeycloakStaff;
import org.punte.identity.Network;
import org.punte.identity.SignInByHand;
import org.punte.identity.Staff;
import org.punte.identity.keycloak.KeycloakOrganizations;
import org.punte.identity.realm.AppliedRealm;
import org.punte.testing.Account;

/** On the real Keycloak, signing in as with a browser. */
@QuarkusTest
class RenewedFactorTest {
    private static final String PASSWORD = "a long first password";

    @Inject
    Keycloak keycloak;

    @Inject
    KeycloakOrganizations organizations;

    @Inject
    AppliedRealm realm;

    private final UUID agency = Network.agency();
    private final Account admin = hired(agency, "agency-admin");
    private final Account supervisor = hired(agency, "supervisor");
    private final String email = "ana@%s.example".formatted(agency);

    @BeforeEach
    void the_agency_has_an_organization() {
        realm.apply();
        organizations.ensure(agency, "Test");
    }

    @Test
    void a_lost_telephone_no_longer_counts_and_the_next_sign_in_sets_up_a_new_one() {
        var ana = created(admin);
        var lost = withTelephone(ana);
        assertThat(user(ana).getUserSessions()).isNotEmpty();

        renewed(ana, "TOTP");

        assertThat(user(ana).getUserSessions()).isEmpty();
        assertThat(user(ana).credentials())
                .extracting(CredentialRepresentation::getType)
                .containsExactly("password");
        var hand = SignInByHand.begun(email, PASSWORD);
        assertThat(hand.isIn()).isFalse();
        assertThat(hand.hidden("totpSecret")).isNotBlank().isNotEqualTo(lost);
        assertThat(setUp(hand).isIn()).isTrue();
    }

    @Test
    void who_has_no_telephone_signs_in_with_printed_codes_each_of_them_once() {
        var ana = created(admin);
        withTelephone(ana);
        renewed(ana, "CODES");

        var hand = SignInByHand.begun(email, PASSWORD);
        var codes = List.of(hand.hidden("generatedRecoveryAuthnCodes").split(","));
        assertThat(codes).hasSizeGreaterThan(5).doesNotHaveDuplicates();
        assertThat(hand.send(Map.of()).isIn()).isTrue();

        assertThat(withCode(codes.get(1))).as("not the next one on the paper").isFalse();
        assertThat(withCode(codes.get(0))).isTrue();
        assertThat(withCode(codes.get(0))).as("used up").isFalse();
        assertThat(withCode(codes.get(1))).isTrue();
    }

    @Test
    void an_account_at_one_more_agency_brings_the_closed_vault_along() {
        var ana = created(admin);
        renewed(ana, "TOTP");
        var elsewhere = Network.agency();
        organizations.ensure(elsewhere, "Elsewhere");

        var there = created(hired(elsewhere, "agency-admin"));

        assertThat(there.id()).isEqualTo(ana.id());
        as(there).get("/v1/me").then().body("vaultClosedUntil", notNullValue());
        as(there)
                .get("/v1/persons/{id}", UUID.randomUUID())
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/vault-closed"));
    }

    /** Sets up a telephone at a sign-in, as Keycloak asks, and returns its secret. */
    private String withTelephone(Account ana) {
        var asked = user(ana).toRepresentation();
        asked.setRequiredActions(List.of("CONFIGURE_TOTP"));
        user(ana).update(asked);
        var hand = SignInByHand.begun(email, PASSWORD);
        var secret = hand.hidden("totpSecret");
        assertThat(setUp(hand).isIn()).isTrue();
        assertThat(SignInByHand.begun(email, PASSWORD).asksFor("otp")).isTrue();
        return secret;
    }

    private static SignInByHand setUp(SignInByHand hand) {
        return hand.send(Map.of("totp", Digits.of(hand.hidden("totpSecret"), 0), "userLabel", "telephone"));
    }

    private boolean withCode(String code) {
        var hand = SignInByHand.begun(email, PASSWORD);
        assertThat(hand.asksFor("recoveryCodeInput")).isTrue();
        return hand.send(Map.of("recoveryCodeInput", code)).isIn();
    }

    private void renewed(Account ana, String factor) {
        var asked = Map.of("account", ana.id(), "recognisedBy", "STAFF_CARD", "factor", factor);
        String id = as(admin)
                .body(asked)
                .post("/v1/factor-renewals")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(supervisor)
                .body(Map.of("recognisedBy", "KNOWN_PERSONALLY"))
                .post("/v1/factor-renewals/{id}/confirmation", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("RENEWED"));
        awaitKeycloak(id);
    }

    /** Which follows the commit. */
    static void awaitKeycloak(String renewal) {
        var id = UUID.fromString(renewal);
        await().until(() -> Staff.read("select factor_due::text from factor_renewal where id = ?", id)
                .equals("false"));
    }

    private Account created(Account by) {
        return KeycloakStaff.hired(by, email, PASSWORD, "caseworker");
    }

    private UserResource user(Account account) {
        return keycloak.realm("punte").users().get(account.id().toString());
    }
}
