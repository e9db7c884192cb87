package org.punte.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A service that runs, from its start to its end. */
public final class ServiceProcess {
    private final ServicePlan plan;
    private final Workplace workplace;
    private final Process process;
    private final Duration patience;
    private volatile boolean ready;
    private volatile boolean toldToEnd;

    private ServiceProcess(ServicePlan plan, Workplace workplace, Process process, Duration patience) {
        this.plan = plan;
        this.workplace = workplace;
        this.process = process;
        this.patience = patience;
    }

    static ServiceProcess start(ServicePlan plan, Workplace workplace, List<String> flags, Duration patience) {
        try {
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(flags);
            command.add("-Dquarkus.config.locations=file:" + workplace.config(plan));
            command.addAll(List.of("-jar", plan.jar().toString()));
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(workplace.log(plan.name()).toFile());
            forgetConfiguration(builder.environment());
            var process = builder.start();
            ProcessMark.write(workplace.mark(plan.name() + "-" + plan.port()), process.toHandle());
            return new ServiceProcess(plan, workplace, process, patience);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot start " + plan.name(), failure);
        }
    }

    /** What the shell exports must not widen where a local service listens. */
    static void forgetConfiguration(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.matches("(QUARKUS|SMALLRYE|PUNTE|KAFKA|MP|IDENTITY)_.*"));
        environment.remove("JAVA_TOOL_OPTIONS");
        // the C library otherwise keeps a heap per thread, which adds up to a hundred megabytes
        environment.put("MALLOC_ARENA_MAX", "2");
    }

    public ServicePlan plan() {
        return plan;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Runs when the process ends without having been told to. */
    public void whenLost(Runnable reaction) {
        process.onExit().thenRun(() -> {
            if (!toldToEnd) reaction.run();
        });
    }

    /** Why it is not there any more, for a person to read. */
    public String obituary() {
        return plan.name() + " ended with status " + process.exitValue() + ". The end of " + workplace.log(plan.name())
                + ":\n" + workplace.lastLines(plan.name());
    }

    void becomesReady() {
        ready = true;
    }

    /** Lets it drain and waits for its end. One that was never ready has nothing to drain. */
    public void end() {
        toldToEnd = true;
        process.destroy();
        try {
            if (!ready || !process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) kill();
            Files.deleteIfExists(workplace.mark(plan.name() + "-" + plan.port()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** As a power cut would. */
    public void kill() {
        toldToEnd = true;
        process.destroyForcibly().onExit().join();
    }
}
