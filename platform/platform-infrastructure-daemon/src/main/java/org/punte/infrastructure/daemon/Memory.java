package org.punte.infrastructure.daemon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Warns before a machine without enough memory makes the parts die one by one. */
final class Memory {
    private static final long NEEDED_MEGABYTES = 900;

    private Memory() {}

    static Optional<String> warning() {
        return available(Path.of("/proc/meminfo"))
                .filter(megabytes -> megabytes < NEEDED_MEGABYTES)
                .map(megabytes -> ("Memory is short: %d MB are free, PostgreSQL, Kafka and Keycloak take about %d MB. "
                                + "Close something if a part ends unexpectedly.")
                        .formatted(megabytes, NEEDED_MEGABYTES));
    }

    static Optional<Long> available(Path meminfo) {
        try (var lines = Files.lines(meminfo)) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException notLinux) {
            return Optional.empty();
        }
    }
}
