package org.punte.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.infrastructure.Infrastructure;
import org.punte.infrastructure.InfrastructureRequest;
import org.punte.local.ending.Reset;
import org.punte.local.ending.Stop;
import org.punte.local.process.ProcessMark;
import org.punte.local.process.Workplace;

/** {@code ./punte up} on fixed ports, after something was not stopped but killed. */
class AfterKillTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private final Path root = InfrastructureRequest.root();
    private final Path run =
            Path.of("target/runs", UUID.randomUUID().toString()).toAbsolutePath();
    private final LocalPorts ports = LocalPorts.free();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @Test
    void the_database_that_a_killed_daemon_left_on_our_port_is_ended_and_the_start_goes_on() {
        var daemon = daemonWithDatabase();
        long orphans = daemon.descendants().count();
        daemon.destroyForcibly();
        daemon.onExit().join();
        assertThat(orphans).isPositive();
        assertThat(LocalPorts.isFree(ports.of("postgres"))).isFalse();

        var system = LocalSystem.begin(settings(), new Progress(new PrintStream(told)));
        try {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(told.toString(StandardCharsets.UTF_8))
                            .contains("Ending process", "PostgreSQL ready"));
        } finally {
            system.close();
        }
    }

    @Test
    void before_the_data_is_erased_whatever_a_killed_daemon_left_is_ended() throws Exception {
        var daemon = daemonWithDatabase();
        var orphans = daemon.descendants().toList();
        daemon.destroyForcibly();
        daemon.onExit().join();
        assertThat(orphans).isNotEmpty().anyMatch(ProcessHandle::isAlive);

        Reset.endLeftovers(settings());

        assertThat(orphans).noneMatch(ProcessHandle::isAlive);
        assertThat(LocalPorts.isFree(ports.of("postgres"))).isTrue();
    }

    @Test
    void before_the_data_is_erased_a_service_of_a_killed_launcher_is_ended_and_a_stranger_with_a_number_of_old_is_not()
            throws Exception {
        var service = sleeping();
        var stranger = sleeping();
        var marks = Workplace.in(run).path().resolve("services");
        ProcessMark.write(marks.resolve("service"), service.toHandle());
        Files.writeString(marks.resolve("gone"), stranger.pid() + " 2020-01-01T00:00:00Z");

        Reset.endLeftovers(settings());

        assertThat(service.isAlive()).isFalse();
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroy();
    }

    @Test
    void stopping_ends_the_launcher_and_nobody_who_has_its_number_by_now() throws Exception {
        var launcher = sleeping();
        var pid = RunLock.file(Workplace.in(run).path());
        Files.writeString(pid, launcher.pid() + " 2020-01-01T00:00:00Z");

        assertThat(Stop.end(run)).isFalse();
        assertThat(launcher.isAlive()).isTrue();

        ProcessMark.write(pid, launcher.toHandle());
        assertThat(Stop.end(run)).isTrue();
        assertThat(launcher.isAlive()).isFalse();
    }

    @Test
    void a_stranger_on_our_port_is_named_with_the_way_out() throws Exception {
        try (var stranger = new ServerSocket(ports.of("postgres"), 1, InetAddress.getByName("127.0.0.1"));
                var system = LocalSystem.begin(settings(), new Progress(new PrintStream(told)))) {
            assertThatThrownBy(system::awaitReady)
                    .hasMessageContaining("Port " + stranger.getLocalPort() + " is taken, so PostgreSQL cannot start")
                    .hasMessageContaining("PUNTE_POSTGRES_PORT=<port>");
        }
    }

    private static Process sleeping() throws IOException {
        return new ProcessBuilder("sleep", "300").start();
    }

    private LocalSettings settings() {
        return LocalSettings.usual(root).in(run).on(ports);
    }

    /** As an earlier start in this run directory had it, without the parts that take long. */
    private ProcessHandle daemonWithDatabase() {
        var secrets = new Secrets(Workplace.in(run).path().resolve("secrets"));
        var request = InfrastructureRequest.forPeople(root, run.resolve("infrastructure"))
                .with("parts", "postgres")
                .with("mail", "false")
                .with("postgres.port", Integer.toString(ports.of("postgres")));
        for (var fact : new TreeMap<>(Known.of(ports, secrets).facts()).entrySet())
            if (fact.getKey().endsWith(".password")) request = request.with(fact.getKey(), fact.getValue());
        return ProcessHandle.of(Long.parseLong(Infrastructure.attach(request).fact("daemon.pid")))
                .orElseThrow();
    }
}
