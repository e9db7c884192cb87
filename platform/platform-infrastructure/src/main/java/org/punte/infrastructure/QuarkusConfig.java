package org.punte.infrastructure;

import java.util.Map;

/** What a service has to be told to use a piece of infrastructure. */
public final class QuarkusConfig {
    private QuarkusConfig() {}

    /** For the datasource {@code name}: empty for the default one, or with a dot in front. */
    public static Map<String, String> datasource(String name, Database database) {
        String datasource = "quarkus.datasource" + name;
        String flyway = "quarkus.flyway" + name;
        return Map.of(
                datasource + ".jdbc.url", database.url(),
                datasource + ".username", database.app(),
                datasource + ".password", database.appPassword(),
                flyway + ".username", database.owner(),
                flyway + ".password", database.ownerPassword());
    }

    /** For the Keycloak admin client, as the service account {@code identity-admin}. */
    public static Map<String, String> keycloak(Infrastructure infrastructure) {
        String client = "quarkus.keycloak.admin-client.";
        return Map.of(
                client + "server-url",
                infrastructure.keycloak(),
                client + "realm",
                "punte",
                client + "client-id",
                "identity-admin",
                client + "client-secret",
                infrastructure.fact("keycloak.env.IDENTITY_ADMIN_CLIENT_SECRET"),
                client + "grant-type",
                "CLIENT_CREDENTIALS",
                "punte.test.keycloak",
                infrastructure.keycloak());
    }
}
