package org.punte.infrastructure;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** Starts a daemon, tells its progress and waits until it is ready or says why not. */
class DaemonStart {
    private static final List<String> MEMORY =
            List.of("-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:MaxMetaspaceSize=128m");
    // else the broker's libraries make the JVM print warnings among the progress
    private static final List<String> NEW_JDK =
            List.of("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED");
    private final InfrastructureRequest request;
    private final Path run;
    private int told;

    DaemonStart(InfrastructureRequest request) {
        this.request = request;
        this.run = request.runDirectory();
    }

    /** Returns when {@code infrastructure.properties} is there. */
    void await() throws IOException, InterruptedException {
        Files.deleteIfExists(run.resolve("infrastructure.properties"));
        Files.deleteIfExists(run.resolve("infrastructure.failure"));
        Process daemon = spawn();
        while (!Files.exists(run.resolve("infrastructure.properties"))) {
            tell();
            if (daemon.waitFor(50, TimeUnit.MILLISECONDS)) throw new IllegalStateException(failure());
        }
        tell();
    }

    private Process spawn() throws IOException {
        Path home = Path.of(request.settings().get("daemon.home"));
        if (!Files.isDirectory(home.resolve("lib")))
            throw new IllegalStateException(
                    "No infrastructure daemon in " + home + ": build platform/platform-infrastructure-daemon first");
        var command = new ArrayList<>(ownSession());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MEMORY);
        if (Runtime.version().feature() >= 24) command.addAll(NEW_JDK);
        command.addAll(List.of("-cp", home.resolve("classes") + File.pathSeparator + home.resolve("lib") + "/*"));
        command.addAll(
                List.of("org.punte.infrastructure.daemon.Daemon", settings().toString()));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(log().toFile())
                .start();
    }

    private Path settings() throws IOException {
        var properties = new Properties();
        properties.putAll(request.settings());
        Path file = run.resolve("settings.properties");
        // it holds passwords
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        return file;
    }

    /** Ctrl-C reaches a whole session; the daemon must outlive what it serves, to the end of its orderly stop. */
    private static List<String> ownSession() {
        return Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("/usr/bin/setsid") : List.of();
    }

    private void tell() throws IOException {
        if (!Files.exists(log())) return;
        List<String> lines = Files.readAllLines(log());
        for (String line : lines.subList(Math.min(told, lines.size()), lines.size()))
            request.progress().accept(line);
        told = lines.size();
    }

    private String failure() throws IOException {
        Path said = run.resolve("infrastructure.failure");
        return Files.exists(said)
                ? Files.readString(said)
                : "The infrastructure daemon ended. It said:\n" + Files.readString(log());
    }

    private Path log() {
        return run.resolve("daemon.log");
    }
}
