package org.punte.infrastructure.daemon.keycloak;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.punte.infrastructure.daemon.run.Archives;
import org.punte.infrastructure.daemon.run.Children;
import org.punte.infrastructure.daemon.run.ProgramCache;

/** Keycloak's program files: unpacked and augmented once per user, then linked into each run directory. */
public class KeycloakDistribution {
    static final List<String> BUILD_OPTIONS =
            List.of("--db=dev-file", "--cache=local", "--health-enabled=true", "--metrics-enabled=false");
    private static final String ZIP = "keycloak-quarkus-dist";
    private final ProgramCache cache;
    private final Children children;

    /** Takes it from {@code cache}. */
    public KeycloakDistribution(ProgramCache cache, Children children) {
        this.cache = cache;
        this.children = children;
    }

    /** A home of its own for this run: shared programs, private {@code data}. */
    Path install(Path home) throws Exception {
        Path shared = shared();
        Files.createDirectories(home.resolve("data/import"));
        // copied, not linked: kc.sh takes its own place for Keycloak's home
        Files.createDirectories(home.resolve("bin"));
        try (var scripts = Files.list(shared.resolve("bin"))) {
            for (Path script : scripts.filter(Files::isRegularFile).toList()) copy(script, home);
        }
        for (String part : List.of("lib", "conf", "providers", "themes", "version.txt")) {
            Files.deleteIfExists(home.resolve(part));
            Files.createSymbolicLink(home.resolve(part), shared.resolve(part));
        }
        return home;
    }

    Path shared() throws Exception {
        Path zip = cache.distribution(ZIP);
        return cache.folder(zip, variant(), folder -> {
            Archives.unzip(zip, folder);
            var command = new java.util.ArrayList<>(
                    List.of(folder.resolve("bin/kc.sh").toString(), "build"));
            command.addAll(BUILD_OPTIONS);
            children.run("keycloak-build", command, environment());
        });
    }

    /** Something small that this version of Keycloak made, to copy from. */
    Path sealed(String name, ProgramCache.Filling filling) throws Exception {
        return cache.sealed(cache.distribution(ZIP), variant() + name, filling);
    }

    private static String variant() {
        return "-" + Integer.toHexString(BUILD_OPTIONS.hashCode());
    }

    static Map<String, String> environment() {
        return Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_OPTS",
                "-Xms64m -Xmx384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:MaxMetaspaceSize=256m -Dfile.encoding=UTF-8");
    }

    private static void copy(Path script, Path home) throws Exception {
        Path target = home.resolve("bin").resolve(script.getFileName());
        Files.copy(script, target, StandardCopyOption.REPLACE_EXISTING);
        target.toFile().setExecutable(true, false);
    }
}
