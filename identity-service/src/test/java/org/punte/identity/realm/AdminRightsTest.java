package org.punte.identity.realm;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;

/** What identity-service's own client may and may not do in Keycloak, and that it needs each of its rights; on the real one. */
@QuarkusTest
class AdminRightsTest {
    private static final Set<String> RIGHTS =
            new LinkedHashSet<>(List.of("manage-users", "manage-organizations", "manage-clients", "manage-realm"));

    @Inject
    Keycloak keycloak;

    private final String server = ConfigProvider.getConfig().getValue("punte.test.keycloak", String.class);
    private final String name = "probe-" + UUID.randomUUID();
    private final String secret = UUID.randomUUID().toString();
    private RealmResource realm;
    private String client;

    @BeforeEach
    void another_client_that_has_no_right_yet() {
        realm = keycloak.realm("punte");
        var probe = new ClientRepresentation();
        probe.setClientId(name);
        probe.setSecret(secret);
        probe.setServiceAccountsEnabled(true);
        probe.setStandardFlowEnabled(false);
        try (var answer = realm.clients().create(probe)) {
            assertThat(answer.getStatus()).isEqualTo(201);
        }
        client = realm.clients().findByClientId(name).get(0).getId();
    }

    @AfterEach
    void no_trace_of_it() {
        realm.clients().get(client).remove();
        realm.organizations()
                .search(name)
                .forEach(
                        made -> realm.organizations().get(made.getId()).delete().close());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/realms/punte/events",
                "/admin/realms/punte/admin-events",
                "/admin/realms/punte/identity-provider/instances",
                "/admin/realms/master",
                "/admin/realms/master/users"
            })
    void what_it_does_not_need_is_forbidden(String path) {
        given().auth()
                .oauth2(keycloak.tokenManager().getAccessTokenString())
                .get(server + path)
                .then()
                .statusCode(403);
    }

    @Test
    void it_has_four_rights_and_no_other() {
        var own = realm.clients().findByClientId("identity-admin").get(0).getId();
        var account = realm.clients().get(own).getServiceAccountUser().getId();

        assertThat(realm.users().get(account).roles().clientLevel(management()).listAll())
                .extracting(role -> role.getName())
                .containsExactlyInAnyOrderElementsOf(RIGHTS);
    }

    /** With the other three, each thing that is done in the name of a right is refused; with all four it is not. */
    @ParameterizedTest
    @CsvSource({
        "manage-users, DELETE, users/nobody",
        "manage-clients, DELETE, clients/nobody",
        "manage-realm, DELETE, components/nobody"
    })
    void each_right_is_needed(String right, String method, String path) {
        var others = new LinkedHashSet<>(RIGHTS);
        others.remove(right);
        give(others);

        assertThat(ask(method, path)).as("without " + right).isEqualTo(403);

        give(Set.of(right));
        assertThat(ask(method, path)).as("with " + right).isNotEqualTo(403);
    }

    /** Where the realm may be managed it adds nothing, so it is no power of its own; without both, nothing is done. */
    @Test
    void organizations_are_managed_by_their_own_right_or_with_the_realm() {
        give(Set.of("manage-users", "manage-clients"));
        assertThat(ask("POST", "organizations")).isEqualTo(403);

        give(Set.of("manage-organizations"));
        assertThat(ask("POST", "organizations")).isEqualTo(201);
    }

    private void give(Set<String> rights) {
        var account = realm.clients().get(client).getServiceAccountUser().getId();
        var roles = rights.stream()
                .map(right ->
                        realm.clients().get(management()).roles().get(right).toRepresentation())
                .toList();
        realm.users().get(account).roles().clientLevel(management()).add(roles);
        realm.clients().get(client).getScopeMappings().clientLevel(management()).add(roles);
    }

    /** Nobody is there; an organization is made, and gone after the test. */
    private int ask(String method, String path) {
        return given().auth()
                .oauth2(token())
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "alias", name))
                .request(method, server + "/admin/realms/punte/" + path)
                .statusCode();
    }

    private String token() {
        return given().formParams(Map.of(
                        "grant_type", "client_credentials",
                        "client_id", name,
                        "client_secret", secret))
                .post(server + "/realms/punte/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private String management() {
        return realm.clients().findByClientId("realm-management").get(0).getId();
    }
}
