package org.punte.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.punte.infrastructure.Run.awaitEndOf;
import static org.punte.infrastructure.Run.daemon;
import static org.punte.infrastructure.Run.kill;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class DaemonLifeTest {
    @Test
    void the_second_to_attach_gets_the_running_daemon() throws Exception {
        try (var run = new Run()) {
            var lines = new ArrayList<String>();
            var first = Run.attach(run.request().telling(lines::add));

            var second = run.attach();

            assertThat(second.facts()).isEqualTo(first.facts());
            assertThat(lines).anySatisfy(line -> assertThat(line).matches(" *[0-9.]+ s  PostgreSQL ready"));
        }
    }

    @Test
    void the_daemon_stops_when_its_last_owner_is_gone() throws Exception {
        try (var run = new Run()) {
            Process other = Run.sleeping();
            var infrastructure = run.attach();
            Run.attach(run.request().ownedBy(other.pid()));
            var children = run.children();
            assertThat(children).isNotEmpty();

            run.owner.destroyForcibly().waitFor();
            var still = Run.attach(run.request().ownedBy(other.pid()));
            assertThat(still.facts()).isEqualTo(infrastructure.facts());
            other.destroyForcibly();

            awaitEndOf(infrastructure);
            children.forEach(Run::awaitEnd);
            assertThat(run.directory.resolve("infrastructure.properties")).doesNotExist();
            assertThat(run.directory.resolve("data")).doesNotExist();
        }
    }

    @Test
    void the_next_start_ends_what_a_killed_daemon_left_behind() throws Exception {
        try (var run = new Run()) {
            var killed = run.attach();
            var orphans = run.children();
            kill(killed);
            assertThat(orphans).isNotEmpty().allMatch(ProcessHandle::isAlive);

            var next = run.attach();

            assertThat(orphans).noneMatch(ProcessHandle::isAlive);
            assertThat(next.fact("daemon.pid")).isNotEqualTo(killed.fact("daemon.pid"));
            new Databases(next).ensure("alive");
        }
    }

    @Test
    void fixed_ports_are_free_again_after_a_daemon_was_killed() throws Exception {
        try (var run = new Run()) {
            var request = run.request().with("mode", "local").with("postgres.port", Run.freePort());
            var killed = Run.attach(request);
            kill(killed);

            var next = Run.attach(request);

            assertThat(next.fact("postgres.url")).isEqualTo(killed.fact("postgres.url"));
            new Databases(next).ensure("alive");
        }
    }

    @Test
    void a_start_while_the_daemon_before_still_stops_waits_for_its_ports() throws Exception {
        try (var run = new Run()) {
            Process launcher = Run.sleeping();
            var request = run.request().with("mode", "local").with("postgres.port", Run.freePort());
            var first = Run.attach(request.ownedBy(launcher.pid()));
            var stopping = daemon(first);
            launcher.destroyForcibly();
            await().atMost(Run.SOON)
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> !Files.exists(run.directory.resolve("infrastructure.properties")));

            var next = Run.attach(request);

            assertThat(stopping.isAlive()).isFalse();
            assertThat(next.fact("postgres.url")).isEqualTo(first.fact("postgres.url"));
            new Databases(next).ensure("alive");
        }
    }

    @Test
    void a_file_that_a_killed_daemon_left_is_not_believed() throws Exception {
        try (var run = new Run()) {
            Files.createDirectories(run.directory);
            Files.writeString(
                    run.directory.resolve("infrastructure.properties"),
                    "daemon.pid=" + ProcessHandle.current().pid());

            var infrastructure = run.attach();

            assertThat(daemon(infrastructure)).isNotEqualTo(ProcessHandle.current());
            new Databases(infrastructure).ensure("alive");
        }
    }

    @Test
    void a_daemon_told_to_end_takes_its_parts_along() throws Exception {
        try (var run = new Run()) {
            var infrastructure = run.attach();
            var children = run.children();

            daemon(infrastructure).destroy();

            awaitEndOf(infrastructure);
            assertThat(children).isNotEmpty().noneMatch(ProcessHandle::isAlive);
            assertThat(Files.readString(run.directory.resolve("daemon.log"))).contains("Infrastructure stopped");
        }
    }

    @Test
    void letting_go_as_the_last_owner_waits_for_the_end() throws Exception {
        try (var run = new Run()) {
            var infrastructure = run.attach();
            var daemon = daemon(infrastructure);

            infrastructure.close();

            assertThat(daemon.isAlive()).isFalse();
        }
    }
}
