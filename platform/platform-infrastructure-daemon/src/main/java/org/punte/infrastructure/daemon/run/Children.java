package org.punte.infrastructure.daemon.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts the programs the daemon runs and records each, so that none outlives a killed daemon for long. */
public class Children implements AutoCloseable {
    private static final int LAST_LINES = 12;
    private static final long FORCED_SECONDS = 5;
    private final RunDirectory directory;
    private final List<Process> started = new CopyOnWriteArrayList<>();
    private boolean closed;

    /** Records them in {@code directory}. */
    public Children(RunDirectory directory) {
        this.directory = directory;
    }

    /** Starts a program; what it says goes to its log. */
    public synchronized Process start(String name, List<String> command, Map<String, String> environment)
            throws IOException {
        if (closed) throw new InfrastructureFailure(name + " is not started any more: the daemon stops");
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(name).toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        started.add(process);
        ProcessMark.write(directory.children(), process.toHandle());
        return process;
    }

    /** Runs a command to its end. */
    public void run(String name, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Process process = start(name, command, environment);
        int status = process.waitFor();
        forget(process);
        if (status != 0) throw ended(name, status);
    }

    /** Records what a child started itself: a script may be killed without the server it runs. */
    public void recordFamily(Process process) throws IOException {
        for (ProcessHandle descendant : process.descendants().toList())
            ProcessMark.write(directory.children(), descendant);
    }

    /** First politely by {@code signal}, after the limit by force. */
    public void stop(Process process, String signal, long limitSeconds) throws IOException, InterruptedException {
        if (process.isAlive()) {
            var kill = new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()));
            kill.start().waitFor();
            if (!process.waitFor(limitSeconds, TimeUnit.SECONDS)) kill(process);
        }
        forget(process);
    }

    /** At once, with all that it started. */
    public void kill(Process process) throws IOException, InterruptedException {
        var family = process.descendants().toList();
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
        for (ProcessHandle one : family) awaitEnd(one);
        forget(process);
    }

    /** Starts no more and ends whatever still runs. */
    @Override
    public void close() throws IOException, InterruptedException {
        synchronized (this) {
            closed = true;
        }
        for (Process process : started) if (process.isAlive()) kill(process);
    }

    /** Why a program that should run does not: the end of its log. */
    public InfrastructureFailure ended(String name, int status) {
        String reason = status == 137 ? " (killed: is memory short?)" : "";
        return new InfrastructureFailure("%s ended with status %d%s. The end of %s:%n%s"
                .formatted(name, status, reason, log(name), tail(log(name))));
    }

    private static void awaitEnd(ProcessHandle process) {
        process.onExit()
                .completeOnTimeout(process, FORCED_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private void forget(Process process) throws IOException {
        for (ProcessMark mark : ProcessMark.in(directory.children()))
            if (mark.process().isEmpty()) mark.erase();
        Files.deleteIfExists(directory.children().resolve(Long.toString(process.pid())));
    }

    private Path log(String name) {
        return directory.logs().resolve(name + ".log");
    }

    private static String tail(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            List<String> all = lines.toList();
            return String.join(System.lineSeparator(), all.subList(Math.max(0, all.size() - LAST_LINES), all.size()));
        } catch (IOException unreadable) {
            return "(not readable)";
        }
    }
}
