package org.punte.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Ends services that an earlier, killed launcher left behind. */
final class Leftovers {
    private Leftovers() {}

    static void end(Path folder) {
        try (var marks = Files.list(folder)) {
            List<Path> all = marks.toList();
            for (Path mark : all) {
                ProcessMark.living(mark).ifPresent(Leftovers::end);
                Files.delete(mark);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
