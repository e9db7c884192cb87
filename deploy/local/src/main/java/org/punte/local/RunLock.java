package org.punte.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.punte.local.process.ProcessMark;

/** One system per run directory. The file also tells {@code ./punte stop} who runs. */
public record RunLock(Path file, FileLock lock) implements AutoCloseable {
    /** Whom {@code ./punte stop} ends. */
    public static Path file(Path run) {
        return run.resolve("up.pid");
    }

    /** Refuses where one runs already. */
    public static RunLock take(Path run) {
        try {
            Files.createDirectories(run);
            Path file = file(run);
            var channel = FileChannel.open(run.resolve("up.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = channel.tryLock();
            if (lock == null)
                throw new CannotStart("Punte already runs here (process "
                        + Files.readString(file).trim().split(" ")[0] + "). ./punte stop ends it.");
            ProcessMark.write(file, ProcessHandle.current());
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
