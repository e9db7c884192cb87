package org.punte.infrastructure.daemon;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.punte.infrastructure.daemon.kafka.BrokerLog;
import org.punte.infrastructure.daemon.run.Children;
import org.punte.infrastructure.daemon.run.InfrastructureFailure;
import org.punte.infrastructure.daemon.run.Progress;
import org.punte.infrastructure.daemon.run.RunDirectory;
import org.punte.infrastructure.daemon.run.Settings;

/** Runs all parts until it is told to stop or its last owner is gone. Its one argument is a file of settings. */
public final class Daemon {
    private static final long STOP_SECONDS = 40;
    private final Settings settings;
    private final RunDirectory directory;
    private final Progress progress = new Progress(System.out);
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final CountDownLatch unowned = new CountDownLatch(1);
    private final Children children;
    // never closed: it ends with this process, after the last part has stopped
    private volatile @Nullable FileLock lock;
    private volatile @Nullable Parts parts;

    private Daemon(Settings settings) {
        this.settings = settings;
        this.directory = new RunDirectory(settings.runDirectory());
        this.children = new Children(directory);
    }

    /** Ends with status 0 when it was stopped, 1 when something could not be started. */
    public static void main(String[] args) throws IOException {
        var daemon = new Daemon(Settings.read(Path.of(args[0])));
        Runtime.getRuntime().addShutdownHook(new Thread(daemon::stop, "stop"));
        System.exit(daemon.run());
    }

    private int run() throws IOException {
        try {
            Files.createDirectories(directory.path());
            lock = hold();
            directory.create();
            BrokerLog.to(directory.logs().resolve("kafka.log"));
            new Orphans(directory, progress).end();
            serve();
            return 0;
        } catch (Exception failure) {
            return fail(failure);
        }
    }

    private void serve() throws Exception {
        if (!settings.isLocal()) directory.dropData();
        Memory.warning().ifPresent(progress::tell);
        try (var owners = new Owners(directory, unowned::countDown)) {
            owners.watch();
            var all = new Parts(new Plan(settings, children, progress).parts(), progress);
            parts = all;
            all.start();
            var facts = new HashMap<>(all.facts());
            facts.put("daemon.pid", Long.toString(ProcessHandle.current().pid()));
            facts.put("mode", settings.get("mode", "test"));
            directory.announce(facts);
            progress.tell("Infrastructure ready");
            unowned.await();
            progress.tell("The last owner is gone");
        }
    }

    private int fail(Exception failure) throws IOException {
        Throwable cause = failure;
        while (!(cause instanceof InfrastructureFailure) && cause.getCause() != null) cause = cause.getCause();
        if (!(cause instanceof InfrastructureFailure)) failure.printStackTrace(System.out);
        if (stopping.get()) return 0;
        progress.tell("%s", cause.getMessage());
        if (lock != null) directory.fail(String.valueOf(cause.getMessage()));
        return 1;
    }

    /** One daemon per run directory; an earlier one may still be stopping. */
    private FileLock hold() throws IOException, InterruptedException, ExecutionException {
        var channel = FileChannel.open(directory.daemonLock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = new FutureTask<>(channel::lock);
        var waiting = new Thread(held, "lock");
        waiting.setDaemon(true);
        waiting.start();
        try {
            return held.get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException runs) {
            throw new InfrastructureFailure("Another daemon runs in " + directory.path());
        }
    }

    private void stop() {
        if (lock == null || !stopping.compareAndSet(false, true)) return;
        try {
            directory.withdraw();
            if (parts != null) parts.stop();
            children.close();
            if (!settings.isLocal()) directory.dropData();
            progress.tell("Infrastructure stopped");
        } catch (Exception failure) {
            progress.tell("Stopping: %s", failure);
        }
    }
}
