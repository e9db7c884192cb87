package org.punte.infrastructure.daemon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.punte.infrastructure.daemon.run.ProcessMark;
import org.punte.infrastructure.daemon.run.RunDirectory;

/** Watches those for whom the daemon runs, and tells when the last of them is gone. */
class Owners implements AutoCloseable {
    private final RunDirectory directory;
    private final Runnable whenGone;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "owners");
        thread.setDaemon(true);
        return thread;
    });

    Owners(RunDirectory directory, Runnable whenGone) {
        this.directory = directory;
        this.whenGone = whenGone;
    }

    void watch() {
        watch.scheduleWithFixedDelay(this::look, 500, 500, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        watch.shutdown();
    }

    private void look() {
        try {
            if (anyAlive() || !withdrawIfUnowned()) return;
            watch.shutdown();
            whenGone.run();
        } catch (IOException | UncheckedIOException unreadable) {
            // the run directory itself was removed: nobody can attach any more
            watch.shutdown();
            whenGone.run();
        }
    }

    boolean anyAlive() throws IOException {
        boolean alive = false;
        for (ProcessMark owner : ProcessMark.in(directory.owners())) {
            if (owner.process().isPresent()) alive = true;
            else owner.erase();
        }
        return alive;
    }

    /** Under the clients' lock, so that nobody attaches to a daemon that is about to stop. */
    private boolean withdrawIfUnowned() throws IOException {
        try (var channel =
                        FileChannel.open(directory.attachLock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null || anyAlive()) return false;
            directory.withdraw();
            return true;
        }
    }
}
