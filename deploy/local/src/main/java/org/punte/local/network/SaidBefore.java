package org.punte.local.network;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was said at this start and those before it, one a line: one that fails makes nothing else be said twice. */
class SaidBefore {
    private final Path file;
    private final Set<String> lines;
    /** An empty file is one of an earlier build, which made it when everything was said. */
    private final boolean all;

    SaidBefore(Path file) {
        this.file = file;
        this.lines = read(file);
        this.all = lines.isEmpty() && Files.exists(file);
    }

    /** Remembered once it was said, so that what fails is said at the next start. */
    void unlessSaid(String line, Runnable saying) {
        if (all || lines.contains(line)) return;
        saying.run();
        remember(line);
    }

    private void remember(String line) {
        try {
            Files.write(file, List.of(line), CREATE, APPEND);
            lines.add(line);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> read(Path file) {
        try {
            return Files.exists(file) ? new HashSet<>(Files.readAllLines(file)) : new HashSet<>();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
