package org.punte.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The same servers in containers: started once per JVM, removed when it ends. */
final class Containers {
    private static @Nullable Infrastructure shared;

    private Containers() {}

    static synchronized Infrastructure shared(InfrastructureRequest request) {
        if (shared == null) shared = new ContainerInfrastructure(start(request));
        return shared;
    }

    private static Map<String, String> start(InfrastructureRequest request) {
        var starting =
                parts(request).stream().map(CompletableFuture::supplyAsync).toList();
        var facts = new TreeMap<String, String>();
        starting.forEach(part -> facts.putAll(part.join()));
        return facts;
    }

    /** Each starts one container and tells how to reach it. */
    private static List<Supplier<Map<String, String>>> parts(InfrastructureRequest request) {
        var wanted = List.of(System.getProperty("infrastructure.parts", "postgres,kafka,keycloak")
                .split(","));
        var parts = new ArrayList<Supplier<Map<String, String>>>();
        if (wanted.contains("postgres")) parts.add(() -> new PostgresContainer().begin());
        if (wanted.contains("kafka")) parts.add(() -> new BrokerContainer().begin());
        if (wanted.contains("keycloak")) parts.add(() -> new KeycloakContainer(request).begin());
        return parts;
    }

    /** The image for a part: {@code -Dinfrastructure.<part>.image=…}, else {@code usual} in the version of the local processes. */
    static String image(String part, String usual) {
        return System.getProperty("infrastructure." + part + ".image", usual + ":" + version(part));
    }

    /** As tags have it: the binaries of PostgreSQL carry a third number of their packager. */
    private static String version(String part) {
        try (var file = Containers.class.getResourceAsStream("servers.properties")) {
            var versions = new Properties();
            versions.load(file);
            String version = versions.getProperty(part);
            return part.equals("postgres") ? version.replaceFirst("^(\\d+\\.\\d+)\\..*", "$1") : version;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record ContainerInfrastructure(Map<String, String> facts) implements Infrastructure {
        @Override
        public void close() {
            // other tests of this JVM use them too
        }
    }
}
