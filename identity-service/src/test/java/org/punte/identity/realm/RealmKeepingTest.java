package org.punte.identity.realm;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;

/** The real realm against its file: the settings stand there, and what somebody changes by hand comes back. */
@QuarkusTest
class RealmKeepingTest {
    @Inject
    RealmKeeping keeping;

    @Inject
    Keycloak keycloak;

    @BeforeEach
    void the_file_is_applied() {
        keeping.apply();
    }

    @Test
    void applied_once_there_is_nothing_left_to_do() {
        var flow = realm().toRepresentation().getBrowserFlow();

        assertThat(keeping.differences()).isEmpty();
        assertThat(keeping.apply()).isEmpty();
        assertThat(realm().toRepresentation().getBrowserFlow()).isEqualTo(flow);
    }

    @Test
    void wrong_passwords_lock_for_a_while_and_never_for_ever() {
        var found = realm().toRepresentation();

        assertThat(found.isBruteForceProtected()).isTrue();
        assertThat(found.getFailureFactor()).isEqualTo(5);
        assertThat(found.getBruteForceStrategy()).hasToString("LINEAR");
        assertThat(found.getWaitIncrementSeconds()).isEqualTo(60);
        assertThat(found.getMaxFailureWaitSeconds()).isEqualTo(900);
        assertThat(found.isPermanentLockout()).isFalse();
        assertThat(found.getMaxTemporaryLockouts()).isZero();
    }

    @Test
    void tokens_and_sessions_are_short_and_refresh_tokens_are_used_once() {
        var found = realm().toRepresentation();

        assertThat(found.getAccessTokenLifespan()).isEqualTo(300);
        assertThat(found.getSsoSessionIdleTimeout()).isEqualTo(1_200);
        assertThat(found.getSsoSessionMaxLifespan()).isEqualTo(43_200);
        assertThat(found.getRevokeRefreshToken()).isTrue();
        assertThat(found.getRefreshTokenMaxReuse()).isZero();
    }

    @Test
    void no_client_has_an_implicit_or_password_grant_or_a_vague_redirect() {
        assertThat(realm().clients().findAll()).isNotEmpty().allSatisfy(client -> {
            assertThat(client.isImplicitFlowEnabled()).as(client.getClientId()).isFalse();
            assertThat(client.isDirectAccessGrantsEnabled())
                    .as(client.getClientId())
                    .isFalse();
            if (client.isEnabled() && client.isStandardFlowEnabled())
                assertThat(client.getRedirectUris()).as(client.getClientId()).noneMatch(uri -> uri.contains("*"));
        });
        assertThat(portal().getAttributes())
                .containsEntry("pkce.code.challenge.method", "S256")
                .hasEntrySatisfying(
                        "backchannel.logout.url", url -> assertThat(url).endsWith("/back-channel-sign-out"));
    }

    @Test
    void what_somebody_changed_by_hand_is_named_and_comes_back() {
        change(portal -> portal.setRedirectUris(List.of("http://localhost:8080/*")));
        var settings = realm().toRepresentation();
        settings.setFailureFactor(30);
        realm().update(settings);

        assertThat(keeping.differences())
                .containsExactlyInAnyOrder("realm.failureFactor", "client portal.redirectUris");
        keeping.apply();

        assertThat(keeping.differences()).isEmpty();
    }

    @Test
    void words_that_somebody_changed_by_hand_come_back_and_others_stay() {
        realm().localization().saveRealmLocalizationText("en", "executeActionsSubject", "Update Your Account");
        realm().localization().saveRealmLocalizationText("en", "somebodysOwn", "Theirs");

        assertThat(keeping.apply()).containsExactly("texts en.executeActionsSubject");

        assertThat(realm().localization().getRealmLocalizationTexts("en"))
                .containsEntry("executeActionsSubject", "Your access to Punte")
                .containsEntry("somebodysOwn", "Theirs");
        realm().localization().deleteRealmLocalizationText("en", "somebodysOwn");
    }

    @Test
    void how_we_sign_in_at_the_mail_server_is_set_in_keycloak_and_stays() {
        var settings = realm().toRepresentation();
        var before = Map.copyOf(settings.getSmtpServer());
        var signedIn = new HashMap<>(before);
        signedIn.putAll(Map.of("auth", "true", "ssl", "true", "user", "punte", "password", "only for this test"));
        settings.setSmtpServer(signedIn);
        realm().update(settings);
        try {
            assertThat(keeping.apply()).isEmpty();

            assertThat(realm().toRepresentation().getSmtpServer())
                    .containsEntry("auth", "true")
                    .containsEntry("ssl", "true")
                    .containsEntry("user", "punte");
        } finally {
            settings.setSmtpServer(before);
            realm().update(settings);
        }
    }

    @Test
    void a_weakened_sign_in_is_replaced_as_a_whole() {
        var before = realm().toRepresentation().getBrowserFlow();
        var otp = realm().flows().getExecutions(before).stream()
                .filter(step -> "auth-otp-form".equals(step.getProviderId()))
                .findFirst()
                .orElseThrow();
        otp.setRequirement("DISABLED");
        realm().flows().updateExecutions(before, otp);

        assertThat(keeping.apply()).containsExactly("sign-in");

        assertThat(realm().toRepresentation().getBrowserFlow()).isNotEqualTo(before);
        assertThat(realm().flows().getFlows()).noneMatch(flow -> flow.getAlias().equals(before));
        assertThat(keeping.differences()).isEmpty();
    }

    @Test
    void a_client_that_nobody_knows_is_named_and_left_alone() {
        var stranger = new ClientRepresentation();
        stranger.setClientId("stranger");
        realm().clients().create(stranger).close();
        try {
            assertThat(keeping.apply()).containsExactly("client stranger is unknown");
        } finally {
            var id = realm().clients().findByClientId("stranger").get(0).getId();
            realm().clients().get(id).remove();
        }
    }

    private void change(Consumer<ClientRepresentation> change) {
        var present = portal();
        change.accept(present);
        realm().clients().get(present.getId()).update(present);
    }

    private ClientRepresentation portal() {
        return realm().clients().findByClientId("portal").get(0);
    }

    private RealmResource realm() {
        return keycloak.realm("punte");
    }
}
