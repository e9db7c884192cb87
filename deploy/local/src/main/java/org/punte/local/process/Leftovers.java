package org.punte.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Ends services that an earlier, killed launcher left behind. A reused pid is told apart by its start. */
final class Leftovers {
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private Leftovers() {}

    static void mark(Path file, ProcessHandle process) throws IOException {
        Instant start = process.info().startInstant().orElse(Instant.EPOCH);
        Files.writeString(file, process.pid() + " " + start);
    }

    static void end(Path folder) {
        try (var marks = Files.list(folder)) {
            List<Path> all = marks.toList();
            for (Path mark : all) {
                living(mark).ifPresent(Leftovers::end);
                Files.delete(mark);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<ProcessHandle> living(Path mark) throws IOException {
        String[] parts = Files.readString(mark).trim().split(" ");
        if (parts.length != 2) return Optional.empty();
        Instant start = Instant.parse(parts[1]);
        return ProcessHandle.of(Long.parseLong(parts[0]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .startInstant()
                        .map(found -> Duration.between(start, found).abs().compareTo(TOLERANCE) <= 0)
                        .orElse(false));
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        if (!endsWithin(15, process)) {
            process.destroyForcibly();
            endsWithin(15, process); // its ports are free only then
        }
    }

    private static boolean endsWithin(long seconds, ProcessHandle process) {
        return process.onExit()
                .thenApply(ended -> true)
                .completeOnTimeout(false, seconds, TimeUnit.SECONDS)
                .join();
    }
}
