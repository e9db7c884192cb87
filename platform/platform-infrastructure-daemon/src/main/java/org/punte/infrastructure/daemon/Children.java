package org.punte.infrastructure.daemon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Starts the programs the daemon runs and records each, so that none outlives a killed daemon for long. */
class Children {
    private static final int LAST_LINES = 12;
    private final RunDirectory directory;

    Children(RunDirectory directory) {
        this.directory = directory;
    }

    Process start(String name, List<String> command, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(name).toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        ProcessMark.write(directory.children(), process.toHandle());
        return process;
    }

    /** Runs a command to its end. */
    void run(String name, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        int status = start(name, command, environment).waitFor();
        if (status != 0) throw ended(name, status);
    }

    InfrastructureFailure ended(String name, int status) {
        String reason = status == 137 ? " (killed: is memory short?)" : "";
        return new InfrastructureFailure("%s ended with status %d%s. The end of %s:%n%s"
                .formatted(name, status, reason, log(name), tail(log(name))));
    }

    /** First politely by {@code signal}, after the limit by force. */
    void stop(Process process, String signal, long limitSeconds) throws IOException, InterruptedException {
        if (process.isAlive()) {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
            if (!process.waitFor(limitSeconds, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
        }
        Files.deleteIfExists(directory.children().resolve(Long.toString(process.pid())));
    }

    private Path log(String name) {
        return directory.logs().resolve(name + ".log");
    }

    private static String tail(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return String.join(
                    System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException unreadable) {
            return "(not readable)";
        }
    }
}
