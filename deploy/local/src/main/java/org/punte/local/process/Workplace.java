package org.punte.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/** The run directory: configuration and keys for the owner's eyes only, logs, and who runs. */
public record Workplace(Path path) {
    private static final int LAST_LINES = 25;

    public static Workplace in(Path path) {
        try {
            for (String folder : List.of("logs", "config", "keys", "services"))
                Files.createDirectories(path.resolve(folder));
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            for (String secret : List.of("config", "keys")) restrict(path.resolve(secret), "rwx------");
            return new Workplace(path);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot prepare " + path, failure);
        }
    }

    public Path key(String service) {
        return path.resolve("keys").resolve(service + ".json");
    }

    public Path log(String service) {
        return path.resolve("logs").resolve(service + ".log");
    }

    Path mark(String service) {
        return path.resolve("services").resolve(service);
    }

    /** Written anew at each start; 0600, because it holds passwords. */
    Path config(ServicePlan plan) throws IOException {
        Path file = path.resolve("config").resolve(plan.name() + "-" + plan.port() + ".properties");
        var properties = new Properties();
        properties.putAll(plan.config());
        if (!Files.exists(file)) Files.createFile(file);
        restrict(file, "rw-------");
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        return file;
    }

    String lastLines(String service) {
        try {
            var lines = Files.readAllLines(log(service));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException unreadable) {
            return "(no log)";
        }
    }

    private static void restrict(Path file, String permissions) throws IOException {
        Set<java.nio.file.attribute.PosixFilePermission> set = PosixFilePermissions.fromString(permissions);
        Files.setPosixFilePermissions(file, set);
    }
}
