package org.punte.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A file that says which process something belongs to. A number that another process has by now is told apart by its start. */
public final class ProcessMark {
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private ProcessMark() {}

    /** Marks {@code process}. */
    public static void write(Path file, ProcessHandle process) throws IOException {
        Instant start = process.info().startInstant().orElse(Instant.EPOCH);
        Files.writeString(file, process.pid() + " " + start);
    }

    /** The process that was marked, if it still lives. */
    public static Optional<ProcessHandle> living(Path file) throws IOException {
        try {
            String[] parts = Files.readString(file).trim().split(" ");
            if (parts.length != 2) return Optional.empty();
            return living(Long.parseLong(parts[0]), Instant.parse(parts[1]));
        } catch (NoSuchFileException | NumberFormatException | DateTimeException nothingMarked) {
            return Optional.empty();
        }
    }

    private static Optional<ProcessHandle> living(long pid, Instant start) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .map(found -> Duration.between(start, found).abs().compareTo(TOLERANCE) <= 0)
                        .orElse(false));
    }
}
