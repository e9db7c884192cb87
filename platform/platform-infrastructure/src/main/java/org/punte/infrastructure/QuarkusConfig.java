package org.punte.infrastructure;

import java.util.Map;
import java.util.TreeMap;

/** What a service has to be told to use a piece of infrastructure. */
public final class QuarkusConfig {
    private static final String PLACEHOLDER = "keycloak.env.";

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
        var config = new TreeMap<>(Map.of(
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
                infrastructure.keycloak()));
        config.putAll(realm(infrastructure));
        return config;
    }

    /** The realm as it was imported, so that applying its file again changes nothing. Demo accounts have passwords only. */
    private static Map<String, String> realm(Infrastructure infrastructure) {
        var config = new TreeMap<String, String>();
        infrastructure.facts().forEach((key, value) -> {
            if (key.startsWith(PLACEHOLDER)) config.put(key.substring(PLACEHOLDER.length()), value);
        });
        var overlay = InfrastructureRequest.root().resolve("deploy/keycloak/local-overlay.json");
        config.put("identity.realm.overlay", overlay.toAbsolutePath().toString());
        config.put("identity.realm.second-factor-required", "false");
        return config;
    }
}
