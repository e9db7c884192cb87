package org.punte.infrastructure;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;
import org.testcontainers.utility.MountableFile;

/** Keycloak in a container, with our realm and what the overlay adds for local use. */
class KeycloakContainer extends GenericContainer<KeycloakContainer> {
    private static final Map<String, String> PLACEHOLDERS = Map.of(
            "PORTAL_URL", "http://localhost:8080",
            "PORTAL_CLIENT_SECRET", "portal-secret",
            "IDENTITY_ADMIN_CLIENT_SECRET", "identity-admin-secret",
            "SMTP_HOST", "localhost",
            "SMTP_PORT", "25",
            "SMTP_STARTTLS", "false",
            "MAIL_FROM", "punte@localhost.example");
    private final InfrastructureRequest request;
    private final Map<String, String> placeholders = new TreeMap<>(PLACEHOLDERS);

    KeycloakContainer(InfrastructureRequest request) {
        super(DockerImageName.parse(Containers.image("keycloak", "keycloak/keycloak")));
        this.request = request;
        request.settings().forEach((key, value) -> {
            if (key.startsWith("keycloak.env.")) placeholders.put(key.substring("keycloak.env.".length()), value);
        });
        withEnv(placeholders);
        withEnv("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        withEnv("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");
        withCopyFileToContainer(realm(), "/opt/keycloak/data/import/punte-realm.json");
        withCommand("start-dev", "--import-realm");
        withExposedPorts(8080);
        waitingFor(Wait.forHttp("/realms/punte").withStartupTimeout(Duration.ofMinutes(4)));
    }

    Map<String, String> begin() {
        start();
        String url = "http://" + getHost() + ":" + getMappedPort(8080);
        new RealmOverlay(url, placeholders).add(Path.of(request.settings().get("realm.overlay")));
        var facts = new HashMap<>(
                Map.of("keycloak.url", url, "keycloak.admin.user", "admin", "keycloak.admin.password", "admin"));
        placeholders.forEach((key, value) -> facts.put("keycloak.env." + key, value));
        return facts;
    }

    private MountableFile realm() {
        return MountableFile.forHostPath(Path.of(request.settings().get("realm.file")), 0644);
    }
}
