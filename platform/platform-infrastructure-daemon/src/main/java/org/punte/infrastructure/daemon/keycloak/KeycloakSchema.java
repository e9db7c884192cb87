package org.punte.infrastructure.daemon.keycloak;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.punte.infrastructure.daemon.run.Children;
import org.punte.infrastructure.daemon.run.InfrastructureFailure;
import org.punte.infrastructure.daemon.run.RunDirectory;

/**
 * Keycloak's tables without a row of data, made once per version. No server has ever run on them: Keycloak writes down
 * how they are made, and the database's own tool makes them. So there is no realm in them, no account, no key.
 */
class KeycloakSchema {
    private static final String LOG = "keycloak-schema";
    private static final String FILE = "h2.mv.db";
    private static final String WRITE_DOWN = "--spi-connections-jpa--quarkus--";
    private final KeycloakDistribution distribution;
    private final Children children;

    KeycloakSchema(KeycloakDistribution distribution, Children children) {
        this.distribution = distribution;
        this.children = children;
    }

    /** The address of the database in a folder. */
    static String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("h2") + ";NON_KEYWORDS=VALUE;AUTO_SERVER=FALSE";
    }

    /** A folder without a database gets an empty one; one that is there stays. */
    void into(Path folder) throws Exception {
        if (Files.exists(folder.resolve(FILE))) return;
        Path template = distribution.sealed("-schema", this::make);
        Path draft = folder.resolve(FILE + ".draft");
        Files.copy(template.resolve(FILE), draft, StandardCopyOption.REPLACE_EXISTING);
        Files.move(draft, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    private void make(Path folder) throws Exception {
        Path work = Files.createDirectory(folder.resolve("work"));
        Path home = distribution.install(work.resolve("home"));
        Path statements = work.resolve("schema.sql");
        var environment = new HashMap<>(KeycloakDistribution.environment());
        environment.put("KC_DB_URL", url(work));
        try {
            children.run(LOG, writeDown(home, statements), environment);
        } catch (InfrastructureFailure refused) {
            // it does not start without tables; whether it wrote them down is what counts
            if (!Files.exists(statements)) throw refused;
        }
        // in the same database: Keycloak has made the table of what was done already, which is not among the statements
        children.run(LOG, execute(home, statements, work), Map.of());
        Files.move(work.resolve(FILE), folder.resolve(FILE));
        RunDirectory.erase(work);
    }

    private static List<String> writeDown(Path home, Path statements) {
        var command = new ArrayList<>(List.of(home.resolve("bin/kc.sh").toString(), "start", "--optimized"));
        command.addAll(List.of("--http-enabled=true", "--http-host=127.0.0.1", "--hostname-strict=false"));
        command.addAll(List.of("--log-level=WARN", "--cache=local", WRITE_DOWN + "initialize-empty=false"));
        command.addAll(
                List.of(WRITE_DOWN + "migration-strategy=manual", WRITE_DOWN + "migration-export=" + statements));
        return command;
    }

    private static List<String> execute(Path home, Path statements, Path folder) throws Exception {
        String java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", h2(home).toString(), "org.h2.tools.RunScript", "-url", url(folder)));
        // as Keycloak made it: a file for its owner only, without a password
        command.addAll(List.of("-user", "", "-password", "", "-script", statements.toString()));
        return command;
    }

    private static Path h2(Path home) throws Exception {
        try (var jars = Files.list(home.resolve("lib/lib/main"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("com.h2database.h2-"))
                    .findFirst()
                    .orElseThrow(() -> new InfrastructureFailure("Keycloak came without its file database"));
        }
    }
}
