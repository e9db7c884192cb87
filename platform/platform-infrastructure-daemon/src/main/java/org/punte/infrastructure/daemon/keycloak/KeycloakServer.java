package org.punte.infrastructure.daemon.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.punte.infrastructure.daemon.run.Children;
import org.punte.infrastructure.daemon.run.Part;
import org.punte.infrastructure.daemon.run.RunDirectory;
import org.punte.infrastructure.daemon.run.Settings;
import org.punte.infrastructure.daemon.run.Waiting;

/** Keycloak as a child process with its own small file database, holding our realm. */
public class KeycloakServer implements Part {
    private static final String LOG = "keycloak";
    /** A password that everybody knows needs no dear hash. Here only: no file that goes to a real server says so. */
    static final List<String> CHEAP_HASHING =
            List.of("--spi-password-hashing--argon2--iterations=1", "--spi-password-hashing--argon2--memory=1024");

    private final Settings settings;
    private final KeycloakDistribution distribution;
    private final Children children;
    private final int port;
    private final int managementPort;
    private final HttpClient http = HttpClient.newHttpClient();
    private @Nullable Process process;

    /** Will listen on both ports. */
    public KeycloakServer(
            Settings settings, KeycloakDistribution distribution, Children children, int port, int managementPort) {
        this.settings = settings;
        this.distribution = distribution;
        this.children = children;
        this.port = port;
        this.managementPort = managementPort;
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public void start() throws Exception {
        RunDirectory.createPrivate(data());
        Path home = distribution.install(data().resolve("home"));
        var realm = new Realm(settings);
        realm.write(home.resolve("data/import"));
        new KeycloakSchema(distribution, children).into(data());
        process = children.start(LOG, command(home), environment());
        new Waiting(LOG, children, process, Duration.ofMinutes(6)).until(() -> answers(realm.name()));
        children.recordFamily(process);
    }

    @Override
    public void stop() throws IOException, InterruptedException {
        if (process == null) return;
        if (settings.isLocal()) children.stop(process, "TERM", 20);
        else children.kill(process);
    }

    @Override
    public Map<String, String> facts() {
        var facts = new HashMap<>(Map.of(
                "keycloak.url", url(),
                "keycloak.admin.user", "admin",
                "keycloak.admin.password", adminPassword()));
        new Realm(settings).environment().forEach((key, value) -> facts.put("keycloak.env." + key, value));
        return facts;
    }

    private List<String> command(Path home) {
        var command = new ArrayList<>(List.of(home.resolve("bin/kc.sh").toString(), "start", "--optimized"));
        command.addAll(List.of("--http-enabled=true", "--http-host=127.0.0.1", "--http-port=" + port));
        command.addAll(List.of("--hostname=" + url(), "--http-management-port=" + managementPort));
        command.addAll(
                List.of("--http-management-host=127.0.0.1", "--import-realm", "--log-level=WARN", "--cache=local"));
        command.addAll(CHEAP_HASHING);
        return command;
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(KeycloakDistribution.environment());
        environment.putAll(new Realm(settings).environment());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword());
        environment.put("KC_DB_URL", KeycloakSchema.url(data()));
        return environment;
    }

    private boolean answers(String realm) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url() + "/realms/" + realm))
                .timeout(Duration.ofSeconds(10))
                .build();
        return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }

    private Path data() {
        return new RunDirectory(settings.runDirectory()).data().resolve("keycloak");
    }

    private String url() {
        return "http://localhost:" + port;
    }

    private String adminPassword() {
        return settings.get("keycloak.admin.password", "admin");
    }
}
