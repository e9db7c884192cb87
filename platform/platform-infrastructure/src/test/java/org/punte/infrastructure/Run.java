package org.punte.infrastructure;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A daemon of a test's own: only PostgreSQL, in a folder of its own, owned by a process that the test may end. */
class Run implements AutoCloseable {
    static final Duration SOON = Duration.ofSeconds(30);
    final Path directory = Path.of("target/runs", UUID.randomUUID().toString());
    final Process owner = sleeping();

    InfrastructureRequest request() {
        return InfrastructureRequest.forTests(InfrastructureRequest.root())
                .in(directory)
                .with("parts", "postgres")
                .with("mail", "false")
                .ownedBy(owner.pid());
    }

    Infrastructure attach() {
        return attach(request());
    }

    /** A daemon also where the other tests run on containers. */
    static Infrastructure attach(InfrastructureRequest request) {
        return new DaemonClient(request).attach();
    }

    /** Below the range from which systems take the ports of outgoing connections. */
    static String freePort() throws IOException {
        for (int port : ThreadLocalRandom.current().ints(100, 20_000, 32_000).toArray())
            try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
                return Integer.toString(socket.getLocalPort());
            } catch (BindException taken) {
                continue;
            }
        throw new IOException("No free port");
    }

    static Process sleeping() {
        try {
            return new ProcessBuilder("sleep", "600").start();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static void kill(Infrastructure infrastructure) {
        var daemon = daemon(infrastructure);
        daemon.destroyForcibly();
        awaitEnd(daemon);
    }

    /** Also when it is gone already, and its number with it. */
    static void awaitEndOf(Infrastructure infrastructure) {
        found(infrastructure).ifPresent(Run::awaitEnd);
    }

    static ProcessHandle daemon(Infrastructure infrastructure) {
        return found(infrastructure).orElseThrow();
    }

    private static Optional<ProcessHandle> found(Infrastructure infrastructure) {
        return ProcessHandle.of(Long.parseLong(infrastructure.fact("daemon.pid")));
    }

    static void awaitEnd(ProcessHandle process) {
        await().atMost(SOON).until(() -> !process.isAlive());
    }

    /** What the daemon started and still runs. */
    List<ProcessHandle> children() throws IOException {
        if (!Files.exists(directory.resolve("children"))) return List.of();
        try (var marks = Files.list(directory.resolve("children"))) {
            return marks.map(mark -> Long.parseLong(mark.getFileName().toString()))
                    .flatMap(pid -> ProcessHandle.of(pid).stream())
                    .filter(ProcessHandle::isAlive)
                    .toList();
        }
    }

    @Override
    public void close() {
        owner.destroyForcibly();
        await().atMost(SOON).until(() -> children().isEmpty());
    }
}
