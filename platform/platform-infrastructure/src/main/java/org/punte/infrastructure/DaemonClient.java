package org.punte.infrastructure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Finds the daemon of a run directory or starts it. Only one client at a time looks. */
class DaemonClient {
    private static final Map<Path, Object> GATES = new ConcurrentHashMap<>();
    private final InfrastructureRequest request;

    DaemonClient(InfrastructureRequest request) {
        this.request = request;
    }

    Infrastructure attach() {
        // a lock on a file does not hold between the threads of one JVM
        synchronized (GATES.computeIfAbsent(request.runDirectory(), first -> new Object())) {
            try {
                Files.createDirectories(request.runDirectory().resolve("owners"));
                return attachLocked();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted while waiting for the infrastructure", interrupted);
            }
        }
    }

    private Infrastructure attachLocked() throws IOException, InterruptedException {
        Path file = request.runDirectory().resolve("attach.lock");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            Path owner = register();
            Optional<Map<String, String>> running = running();
            var facts = running.isPresent() ? running.get() : start();
            return new Attached(facts, owner);
        }
    }

    private Map<String, String> start() throws IOException, InterruptedException {
        new DaemonStart(request).await();
        return running().orElseThrow(() -> new IllegalStateException("The infrastructure ended at once"));
    }

    private Path register() throws IOException {
        Path mark = request.runDirectory().resolve("owners").resolve(Long.toString(request.owner()));
        var start =
                ProcessHandle.of(request.owner()).flatMap(owner -> owner.info().startInstant());
        // whole or not at all: the daemon forgets an owner whose mark it finds empty
        Path written = mark.resolveSibling(mark.getFileName() + "." + UUID.randomUUID());
        Files.writeString(
                written,
                start.orElseThrow(() -> new IllegalStateException("No process " + request.owner()))
                        .toString());
        return Files.move(written, mark, StandardCopyOption.ATOMIC_MOVE);
    }

    private Optional<Map<String, String>> running() throws IOException {
        Path file = request.runDirectory().resolve("infrastructure.properties");
        return Files.exists(file) && daemonLives() ? Optional.of(read(file)) : Optional.empty();
    }

    /** By the lock it holds: a killed daemon leaves its file, and its number may be another process's by now. */
    private boolean daemonLives() throws IOException {
        Path file = request.runDirectory().resolve("daemon.lock");
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var free = channel.tryLock()) {
            return free == null;
        }
    }

    private static Map<String, String> read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        var facts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(name -> facts.put(name, properties.getProperty(name)));
        return facts;
    }

    /** What a daemon runs, seen by one of its owners. */
    private record Attached(Map<String, String> facts, Path owner) implements Infrastructure {
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
}
