package org.punte.infrastructure.daemon.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Map;
import java.util.Properties;

/** The files through which daemon and clients know each other. */
public record RunDirectory(Path path) {
    /** What PostgreSQL, Kafka and Keycloak keep. */
    public Path data() {
        return path.resolve("data");
    }

    /** One file per program. */
    public Path logs() {
        return path.resolve("logs");
    }

    /** A mark for each process for whom the daemon runs. */
    public Path owners() {
        return path.resolve("owners");
    }

    /** A mark for each process that the daemon started. */
    public Path children() {
        return path.resolve("children");
    }

    /** Held by a client while it looks for a daemon or starts one. */
    public Path attachLock() {
        return path.resolve("attach.lock");
    }

    /** Held by the daemon for its whole life. */
    public Path daemonLock() {
        return path.resolve("daemon.lock");
    }

    /** Makes what is missing and forgets what an earlier run announced. */
    public void create() throws IOException {
        for (Path directory : new Path[] {data(), owners(), children()}) Files.createDirectories(directory);
        keepOneEarlierLog();
        createPrivate(logs());
        Files.deleteIfExists(facts());
        Files.deleteIfExists(failure());
    }

    /** A folder that only this user may enter. */
    public static Path createPrivate(Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    /** In one step, so that a client never reads half of it; for this user only, since it holds passwords. */
    public void announce(Map<String, String> values) throws IOException {
        var properties = new Properties();
        properties.putAll(values);
        Path draft = path.resolve("infrastructure.properties.draft");
        Files.deleteIfExists(draft);
        Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var writer = Files.newBufferedWriter(draft)) {
            properties.store(writer, null);
        }
        Files.move(draft, facts(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** From here on nobody attaches. */
    public void withdraw() throws IOException {
        Files.deleteIfExists(facts());
    }

    /** Tells a waiting client why there will be no infrastructure. */
    public void fail(String message) throws IOException {
        withdraw();
        Files.writeString(failure(), message);
    }

    /** Throws all data away. */
    public void dropData() throws IOException {
        erase(data());
    }

    /** Removes a folder with all that is in it. */
    public static void erase(Path root) throws IOException {
        if (!Files.exists(root)) return;
        try (var paths = Files.walk(root)) {
            for (Path each : paths.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(each);
        }
    }

    /** Enough to see why the last run failed, and no more than that. */
    private void keepOneEarlierLog() throws IOException {
        Path earlier = path.resolve("logs.earlier");
        erase(earlier);
        if (Files.exists(logs())) Files.move(logs(), earlier);
    }

    private Path facts() {
        return path.resolve("infrastructure.properties");
    }

    private Path failure() {
        return path.resolve("infrastructure.failure");
    }
}
