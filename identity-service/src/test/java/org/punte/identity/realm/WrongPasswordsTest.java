package org.punte.identity.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.identity.Staff.hired;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.punte.identity.KeycloakStaff;
import org.punte.identity.Network;
import org.punte.identity.SignInByHand;
import org.punte.identity.keycloak.KeycloakOrganizations;

/** Somebody guesses a password at the real Keycloak. */
@QuarkusTest
class WrongPasswordsTest {
    private static final String PASSWORD = "a long first password";
    private static final int SHORT_WAIT = 4;

    @Inject
    RealmKeeping keeping;

    @Inject
    Keycloak keycloak;

    @Inject
    KeycloakOrganizations organizations;

    private final UUID agency = Network.agency();
    private final String email = "ana@%s.example".formatted(agency);

    /** Everything but the length of a wait is as committed, which is asserted first. */
    @BeforeEach
    void the_committed_realm_with_a_wait_of_seconds() {
        keeping.apply();
        var realm = keycloak.realm("punte").toRepresentation();
        assertThat(realm.isBruteForceProtected()).isTrue();
        assertThat(realm.getFailureFactor()).isEqualTo(5);
        assertThat(realm.getWaitIncrementSeconds()).isEqualTo(60);
        assertThat(realm.isPermanentLockout()).isFalse();
        realm.setWaitIncrementSeconds(SHORT_WAIT);
        // several quick tries are a reason of their own to wait: the five alone are to be seen
        realm.setQuickLoginCheckMilliSeconds(0L);
        keycloak.realm("punte").update(realm);
        organizations.ensure(agency, "Test");
        created();
    }

    @AfterEach
    void the_committed_realm() {
        keeping.apply();
        assertThat(keeping.differences()).isEmpty();
    }

    @Test
    void after_five_wrong_passwords_the_right_one_waits_and_then_works_again() {
        for (int tries = 0; tries < 4; tries++)
            assertThat(SignInByHand.with(email, "a wrong long password")).isFalse();
        assertThat(SignInByHand.with(email, PASSWORD)).as("four are forgiven").isTrue();

        for (int tries = 0; tries < 5; tries++)
            assertThat(SignInByHand.with(email, "a wrong long password")).isFalse();
        assertThat(SignInByHand.with(email, PASSWORD)).as("the sixth, right").isFalse();

        await().pollInterval(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(10L * SHORT_WAIT))
                .until(() -> SignInByHand.with(email, PASSWORD));
    }

    private void created() {
        KeycloakStaff.hired(hired(agency, "agency-admin"), email, PASSWORD, "caseworker");
    }
}
