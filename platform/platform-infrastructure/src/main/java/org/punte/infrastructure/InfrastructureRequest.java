package org.punte.infrastructure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Which infrastructure is wanted.
 *
 * @param settings what the daemon reads: {@code mode}, ports, {@code realm.file}, {@code mail} and so on
 * @param owner pid of the process for whom it runs
 * @param progress is told each line of progress while waiting
 */
public record InfrastructureRequest(
        Path runDirectory, Map<String, String> settings, long owner, Consumer<String> progress) {

    /** For tests: free ports, data thrown away, shared by all modules of one Maven run. */
    public static InfrastructureRequest forTests(Path root) {
        Path run = root.resolve("target/infrastructure");
        return of(root, run, MavenRun.pid()).with("mode", "test").with("mail", "true");
    }

    /** For people: the usual ports, kept data, durable. Runs as long as this process. */
    public static InfrastructureRequest forPeople(Path root, Path runDirectory) {
        return of(root, runDirectory, ProcessHandle.current().pid())
                .with("mode", "local")
                .with("postgres.port", "15432")
                .with("kafka.port", "19092")
                .with("kafka.controller.port", "19093")
                .with("keycloak.port", "8180")
                .with("keycloak.management.port", "9180")
                .with("mail", "true")
                .with("mail.smtp.port", "8026")
                .with("mail.page.port", "8025");
    }

    /** The root of the project: what the build says, else the nearest folder above that holds {@code .mvn}. */
    public static Path root() {
        String told = System.getProperty("punte.root", "");
        if (!told.isBlank()) return Path.of(told);
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve(".mvn"))) folder = folder.getParent();
        if (folder == null) throw new IllegalStateException("Not inside the project; say -Dpunte.root=<folder>");
        return folder;
    }

    /** The same with one more setting. */
    public InfrastructureRequest with(String key, String value) {
        var more = new TreeMap<>(settings);
        more.put(key, value);
        return new InfrastructureRequest(runDirectory, more, owner, progress);
    }

    /** The same in another run directory. */
    public InfrastructureRequest in(Path directory) {
        Path run = directory.toAbsolutePath().normalize();
        return new InfrastructureRequest(run, settings, owner, progress).with("run.directory", run.toString());
    }

    /** The same for another owner. */
    public InfrastructureRequest ownedBy(long pid) {
        return new InfrastructureRequest(runDirectory, settings, pid, progress);
    }

    /** The same, telling its progress. */
    public InfrastructureRequest telling(Consumer<String> listener) {
        return new InfrastructureRequest(runDirectory, settings, owner, listener);
    }

    private static InfrastructureRequest of(Path root, Path runDirectory, long owner) {
        Path home = root.toAbsolutePath().resolve("platform/platform-infrastructure-daemon/target");
        Path realm = root.toAbsolutePath().resolve("deploy/keycloak");
        return new InfrastructureRequest(runDirectory, Map.of(), owner, line -> {})
                .in(runDirectory)
                .with("daemon.home", home.toString())
                .with("realm.file", realm.resolve("realm.json").toString())
                .with("realm.overlay", realm.resolve("local-overlay.json").toString());
    }
}
