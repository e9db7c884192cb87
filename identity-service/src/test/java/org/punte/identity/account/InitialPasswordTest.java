package org.punte.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.punte.identity.Staff.hired;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.punte.identity.KeycloakStaff;
import org.punte.identity.Network;
import org.punte.identity.SignInByHand;
import org.punte.identity.Staff;
import org.punte.identity.keycloak.KeycloakAccounts;
import org.punte.identity.keycloak.KeycloakOrganizations;

/** On the real Keycloak: what one agency's administrator types never lets them in as somebody of another agency. */
@QuarkusTest
class InitialPasswordTest {
    private static final String OWN = "a long first password";
    private static final String TYPED = "typed by a stranger";

    @Inject
    Keycloak keycloak;

    @Inject
    KeycloakAccounts users;

    @Inject
    KeycloakOrganizations organizations;

    private final UUID agency = Network.agency();
    private final UUID elsewhere = Network.agency();
    private final String email = "ana@%s.example".formatted(agency);

    @BeforeEach
    void both_agencies_have_organizations() {
        organizations.ensure(agency, "Test");
        organizations.ensure(elsewhere, "Elsewhere");
    }

    @Test
    void a_new_person_signs_in_with_it() {
        created(agency, OWN);

        assertThat(SignInByHand.with(email, OWN)).isTrue();
    }

    @Test
    void somebody_known_at_another_agency_keeps_the_own_one() {
        var ana = created(agency, OWN);

        assertThat(created(elsewhere, TYPED)).isEqualTo(ana);

        assertThat(SignInByHand.with(email, TYPED)).isFalse();
        assertThat(SignInByHand.with(email, OWN)).isTrue();
    }

    @Test
    void somebody_who_was_invited_elsewhere_and_has_none_yet_gets_none() {
        var ana = users.ensure(email, "Ana Pop");
        Staff.alsoAt(agency, ana, "caseworker");

        assertThat(created(elsewhere, TYPED)).isEqualTo(ana);

        var user = keycloak.realm("punte").users().get(ana.toString());
        assertThat(user.credentials()).isEmpty();
        assertThat(user.toRepresentation().getRequiredActions()).contains("UPDATE_PASSWORD");
    }

    @Test
    void whoever_has_a_password_in_keycloak_already_keeps_it() {
        var ana = users.ensure(email, "Ana Pop");
        users.firstPassword(ana, OWN);

        created(agency, TYPED);

        assertThat(SignInByHand.with(email, TYPED)).isFalse();
        assertThat(SignInByHand.with(email, OWN)).isTrue();
    }

    private UUID created(UUID at, String password) {
        return KeycloakStaff.hired(hired(at, "agency-admin"), email, password, "caseworker")
                .id();
    }
}
