package org.punte.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One system per run directory. The file also tells {@code ./punte stop} and {@code reset} who runs. */
record RunLock(Path file, FileLock lock) implements AutoCloseable {
    static RunLock take(Path run) {
        try {
            Files.createDirectories(run);
            Path file = run.resolve("up.pid");
            var channel = FileChannel.open(run.resolve("up.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null)
                throw new CannotStart("Punte already runs here (process "
                        + Files.readString(file).trim() + "). ./punte stop ends it.");
            Files.writeString(file, Long.toString(ProcessHandle.current().pid()));
            return new RunLock(file, lock);
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot use " + run, failure);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
            lock.release();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
