package org.punte.infrastructure.daemon.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** What the daemon was asked to do. For the local stack the environment wins: {@code postgres.port} is {@code PUNTE_POSTGRES_PORT}. */
public class Settings {
    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, String> environment;

    /** Only fixed things can be overridden: tests must find free ports whatever the shell exports. */
    public Settings(Map<String, String> values, Map<String, String> environment) {
        this.values.putAll(values);
        this.environment = isLocal(values) ? environment : Map.of();
    }

    /** From a properties file and the environment. */
    public static Settings read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        var values = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return new Settings(values, System.getenv());
    }

    /** The environment variable that overrides a setting. */
    public static String variable(String key) {
        return "PUNTE_" + key.toUpperCase().replace('.', '_').replace('-', '_');
    }

    /** A setting that may be missing. */
    public Optional<String> find(String key) {
        String override = environment.get(variable(key));
        return Optional.ofNullable(override != null && !override.isBlank() ? override : values.get(key));
    }

    /** A setting with a default. */
    public String get(String key, String otherwise) {
        return find(key).orElse(otherwise);
    }

    /** A setting without which nothing works. */
    public String require(String key) {
        return find(key).orElseThrow(() -> new InfrastructureFailure("The setting " + key + " is missing"));
    }

    /** A setting that is {@code true} or {@code false}. */
    public boolean on(String key, boolean otherwise) {
        return find(key).map(Boolean::parseBoolean).orElse(otherwise);
    }

    /** Kept data on fixed ports; otherwise everything is thrown away at the end. */
    public boolean isLocal() {
        return isLocal(values);
    }

    private static boolean isLocal(Map<String, String> values) {
        return "local".equals(values.get("mode"));
    }

    /** The same with a value for what nobody named. */
    public Settings otherwise(String key, String value) {
        var more = new TreeMap<>(values);
        more.putIfAbsent(key, value);
        return new Settings(more, environment);
    }

    /** Where this run keeps everything. */
    public Path runDirectory() {
        return Path.of(require("run.directory")).toAbsolutePath().normalize();
    }

    /** Where {@code lib} and {@code dist} of this module lie. */
    public Path home() {
        return Path.of(require("daemon.home")).toAbsolutePath().normalize();
    }

    /** Unpacked programs that survive {@code mvn clean}. */
    public Path cache() {
        return find("cache").map(Path::of).orElseGet(Settings::userCache).toAbsolutePath();
    }

    /** Settings below a prefix, without it: {@code keycloak.env.X} is {@code X}. */
    public Map<String, String> below(String prefix) {
        var found = new TreeMap<String, String>();
        values.forEach((key, value) -> {
            if (key.startsWith(prefix)) found.put(key.substring(prefix.length()), value);
        });
        return found;
    }

    private static Path userCache() {
        String chosen = System.getenv("PUNTE_CACHE");
        if (chosen != null && !chosen.isBlank()) return Path.of(chosen);
        String base = System.getenv("XDG_CACHE_HOME");
        if (base != null && !base.isBlank()) return Path.of(base, "punte");
        // PostgreSQL may have to run as another user, who cannot enter root's home
        if (System.getProperty("user.name").equals("root")) return Path.of("/var/cache/punte");
        return Path.of(System.getProperty("user.home"), ".cache", "punte");
    }
}
