package org.punte.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What a daemon runs, seen by one of its owners. */
record DaemonInfrastructure(Map<String, String> facts, Path owner) implements Infrastructure {
    private static final long STOP_SECONDS = 45;

    /** Waits for the daemon's end only if nobody else owns it. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(owner);
            try (var others = Files.list(owner.getParent())) {
                if (others.findAny().isPresent()) return;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        ProcessHandle.of(Long.parseLong(fact("daemon.pid")))
                .ifPresent(daemon -> daemon.onExit()
                        .completeOnTimeout(daemon, STOP_SECONDS, TimeUnit.SECONDS)
                        .join());
    }
}
