package org.punte.identity.realm;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.admin.client.Keycloak;

/** What identity-service's own client may not do in Keycloak, on the real one. */
@QuarkusTest
class AdminRightsTest {
    @Inject
    Keycloak keycloak;

    @ParameterizedTest
    @ValueSource(strings = {"/admin/realms/punte/events", "/admin/realms/punte/identity-provider/instances"})
    void what_it_does_not_need_is_forbidden(String path) {
        ask(path, 403);
    }

    @Test
    void other_realms_are_closed() {
        ask("/admin/realms/master/users", 403);
    }

    private void ask(String path, int status) {
        var url = ConfigProvider.getConfig().getValue("punte.test.keycloak", String.class);
        given().auth()
                .oauth2(keycloak.tokenManager().getAccessTokenString())
                .get(url + path)
                .then()
                .statusCode(status);
    }
}
