package org.punte.local;

import java.util.Map;
import org.punte.infrastructure.Infrastructure;

/** What we know of the infrastructure before all of it is there, because we chose it. */
record Known(Map<String, String> facts) implements Infrastructure {
    static Known of(LocalPorts ports, Secrets secrets) {
        return new Known(Map.of(
                "postgres.url", "jdbc:postgresql://127.0.0.1:" + ports.of("postgres") + "/",
                "postgres.user", "postgres",
                "postgres.password", secrets.of("postgres.superuser"),
                "kafka.bootstrap", "127.0.0.1:" + ports.of("kafka"),
                "keycloak.url", ports.url("keycloak").toString(),
                "keycloak.env.PORTAL_URL", ports.url("portal").toString(),
                "keycloak.env.PORTAL_CLIENT_SECRET", secrets.of("portal.client"),
                "keycloak.env.IDENTITY_ADMIN_CLIENT_SECRET", secrets.of("identity-admin.client"),
                "keycloak.admin.password", secrets.of("keycloak.admin")));
    }

    @Override
    public void close() {}
}
