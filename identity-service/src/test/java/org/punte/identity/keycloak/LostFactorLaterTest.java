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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.punte.identity.Digits;
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

        confirmed(second, renewal);

        assertThat(Staff.read("select (vault_closed_until is not null)::text from account where id = ?", ana))
                .isEqualTo("true");
        assertThat(OutboxProbe.types(ana)).contains("account.factor-renewed.v1");
        Door.is(Door.OPEN);
        awaitDone();
        assertThat(user(ana).toRepresentation().getRequiredActions()).contains("CONFIGURE_TOTP");
    }

    @Test
    void when_keycloak_answered_too_late_what_was_set_up_meanwhile_is_kept() {
        var ana = renewedAndSetUp();

        due("factor_due = true");
        awaitDone();

        assertThat(user(ana).credentials())
                .extracting(CredentialRepresentation::getType)
                .contains("otp");
        assertThat(user(ana).toRepresentation().getRequiredActions()).isEmpty();
    }

    /** Whoever has the lost factor can sign in until then, and set up another one. */
    @Test
    void what_was_set_up_before_keycloak_was_first_asked_goes_with_the_lost_factor() {
        var ana = renewedAndSetUp();

        due("factor_due = true, factor_first_tried_at = null");
        awaitDone();

        assertThat(user(ana).credentials())
                .extracting(CredentialRepresentation::getType)
                .doesNotContain("otp");
        assertThat(user(ana).toRepresentation().getRequiredActions()).contains("CONFIGURE_TOTP");
    }

    @Test
    void while_another_process_is_at_it_nobody_else_is() {
        organizations.ensure(agency, "Test");
        renewed();
        awaitDone();
        due("factor_due = true, factor_tried_at = now()");

        await().during(Duration.ofSeconds(3)).until(() -> waiting().equals("1"));

        due("factor_tried_at = now() - interval '1 hour'");
        awaitDone();
    }

    @Test
    void the_vault_does_not_open_while_the_lost_factor_counts_nor_right_after() {
        organizations.ensure(agency, "Test");
        var ana = renewed();
        awaitDone();
        Door.is(Door.SHUT);
        due("factor_due = true, decided_at = now() - interval '30 hours'");
        Staff.run("update account set vault_closed_until = now() - interval '6 hours' where id = ?", ana);

        await().atMost(Duration.ofSeconds(20)).until(() -> closedFor("23 hours", ana));

        Staff.run("update account set vault_closed_until = now() + interval '13 hours' where id = ?", ana);
        Door.is(Door.OPEN);
        awaitDone();
        assertThat(closedFor("23 hours", ana)).isTrue();
    }

    /** Somebody whose factor two have renewed, and who has set up another one. */
    private UUID renewedAndSetUp() {
        organizations.ensure(agency, "Test");
        var ana = renewed();
        awaitDone();
        var hand = SignInByHand.begun(address("ana"), PASSWORD);
        hand.send(Map.of("totp", Digits.of(hand.hidden("totpSecret"), 0), "userLabel", "new"));
        assertThat(hand.isIn()).isTrue();
        return ana;
    }

    /** Somebody whose factor two have renewed. */
    private UUID renewed() {
        var ana = member("ana", "caseworker");
        member("corina", "agency-admin");
        member("silvia", "supervisor");
        var renewal = asked(SignInByHand.token(address("corina"), PASSWORD), ana);
        confirmed(SignInByHand.token(address("silvia"), PASSWORD), renewal);
        return ana;
    }

    private static void confirmed(String token, String renewal) {
        with(token)
                .body(Map.of("recognisedBy", "STAFF_CARD"))
                .post("/v1/factor-renewals/{id}/confirmation", renewal)
                .then()
                .statusCode(200)
                .body("state", equalTo("RENEWED"));
    }

    /** As if an answer of Keycloak had not come, or not yet. */
    private void due(String how) {
        Staff.run("update factor_renewal set %s where agency = ?".formatted(how), agency);
    }

    private String waiting() {
        return Staff.read("select count(*) from factor_renewal where factor_due and agency = ?", agency);
    }

    private void awaitDone() {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(waiting()).isEqualTo("0"));
    }

    private static boolean closedFor(String interval, UUID account) {
        return Staff.read(
                        "select vault_closed_until > now() + interval '%s' from account where id = ?"
                                .formatted(interval),
                        account)
                .equals("t");
    }

    private UserResource user(UUID account) {
        return keycloak.realm("punte").users().get(account.toString());
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
