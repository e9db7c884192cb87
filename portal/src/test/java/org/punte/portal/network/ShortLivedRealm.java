package org.punte.portal.network;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.infrastructure.Infrastructure;
import org.punte.infrastructure.InfrastructureRequest;

/** A realm of the real Keycloak whose tokens end after seconds and whose refresh tokens are taken once, as in ours. */
public class ShortLivedRealm implements QuarkusTestResourceLifecycleManager {
    public static final String USER = "short@work.example";
    public static final String PASSWORD = "a password for a test";
    public static final int SECONDS = 3;

    private static final int AFTER_THE_IMITATED = 1000;

    @Override
    public Map<String, String> start() {
        var keycloak = Infrastructure.attach(InfrastructureRequest.forTests(InfrastructureRequest.root()));
        var realm = "short-" + UUID.randomUUID();
        given().baseUri(keycloak.keycloak())
                .auth()
                .oauth2(admin(keycloak))
                .contentType(ContentType.JSON)
                .body(realm(realm))
                .post("/admin/realms")
                .then()
                .statusCode(201);
        return Map.of("quarkus.oidc.auth-server-url", keycloak.keycloak() + "/realms/" + realm);
    }

    @Override
    public void stop() {}

    @Override
    public int order() {
        return AFTER_THE_IMITATED;
    }

    private static String admin(Infrastructure keycloak) {
        return given().baseUri(keycloak.keycloak())
                .formParam("grant_type", "password")
                .formParam("client_id", "admin-cli")
                .formParam("username", keycloak.fact("keycloak.admin.user"))
                .formParam("password", keycloak.fact("keycloak.admin.password"))
                .post("/realms/master/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    private static Map<String, Object> realm(String name) {
        return Map.of(
                "realm",
                name,
                "enabled",
                true,
                "sslRequired",
                "none",
                "accessTokenLifespan",
                SECONDS,
                "revokeRefreshToken",
                true,
                "refreshTokenMaxReuse",
                0,
                "clientScopes",
                List.of(Map.of("name", "organization", "protocol", "openid-connect")),
                "clients",
                List.of(client()),
                "users",
                List.of(user()));
    }

    private static Map<String, Object> client() {
        return Map.of(
                "clientId",
                "portal",
                "secret",
                "portal-secret",
                "redirectUris",
                List.of("*"),
                "optionalClientScopes",
                List.of("organization"));
    }

    private static Map<String, Object> user() {
        return Map.of(
                "username",
                USER,
                "email",
                USER,
                "firstName",
                "Short",
                "lastName",
                "Lived",
                "enabled",
                true,
                "credentials",
                List.of(Map.of("type", "password", "value", PASSWORD)));
    }
}
