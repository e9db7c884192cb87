package org.punte.infrastructure.daemon.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A file {@code <pid>} that holds a process's start, so that a reused pid is never taken for it. */
public record ProcessMark(Path file, long pid, Instant start) {
    // the clock may be corrected between writing and reading
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    /** Marks a running process. */
    public static void write(Path directory, ProcessHandle process) throws IOException {
        Instant start = process.info().startInstant().orElse(Instant.EPOCH);
        Files.writeString(directory.resolve(Long.toString(process.pid())), start.toString());
    }

    /** All marks of a folder. */
    public static List<ProcessMark> in(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d+"))
                    .map(ProcessMark::read)
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private static Optional<ProcessMark> read(Path file) {
        try {
            long pid = Long.parseLong(file.getFileName().toString());
            return Optional.of(new ProcessMark(file, pid, Instant.parse(Files.readString(file))));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.of(new ProcessMark(file, -1, Instant.EPOCH));
        }
    }

    /** The very process that was marked, if it still runs. */
    public Optional<ProcessHandle> process() {
        return pid < 0
                ? Optional.empty()
                : ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isSame);
    }

    /** Forgets the process. */
    public void erase() throws IOException {
        Files.deleteIfExists(file);
    }

    private boolean isSame(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(found -> Duration.between(found, start).abs().compareTo(TOLERANCE) <= 0)
                .orElse(false);
    }
}
