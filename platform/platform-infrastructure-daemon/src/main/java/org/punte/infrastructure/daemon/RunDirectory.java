package org.punte.infrastructure.daemon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;

/** The files through which daemon and clients know each other. */
record RunDirectory(Path path) {
    Path data() {
        return path.resolve("data");
    }

    Path logs() {
        return path.resolve("logs");
    }

    Path owners() {
        return path.resolve("owners");
    }

    Path children() {
        return path.resolve("children");
    }

    Path attachLock() {
        return path.resolve("attach.lock");
    }

    Path daemonLock() {
        return path.resolve("daemon.lock");
    }

    void create() throws IOException {
        for (Path directory : new Path[] {data(), logs(), owners(), children()}) Files.createDirectories(directory);
        Files.deleteIfExists(facts());
        Files.deleteIfExists(failure());
    }

    /** In one step, so that a client never reads half of it. */
    void announce(Map<String, String> values) throws IOException {
        var properties = new Properties();
        properties.putAll(values);
        Path draft = path.resolve("infrastructure.properties.draft");
        try (var writer = Files.newBufferedWriter(draft)) {
            properties.store(writer, null);
        }
        Files.move(draft, facts(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void withdraw() throws IOException {
        Files.deleteIfExists(facts());
    }

    /** Where a waiting client finds why there will be no infrastructure. */
    void fail(String message) throws IOException {
        withdraw();
        Files.writeString(failure(), message);
    }

    void dropData() throws IOException {
        erase(data());
    }

    static void erase(Path root) throws IOException {
        if (!Files.exists(root)) return;
        try (var paths = Files.walk(root)) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(each);
        }
    }

    private Path facts() {
        return path.resolve("infrastructure.properties");
    }

    private Path failure() {
        return path.resolve("infrastructure.failure");
    }
}
