package org.punte.infrastructure.daemon.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {
    private Children children;

    @BeforeEach
    void runDirectory(@TempDir Path folder) throws Exception {
        var directory = new RunDirectory(folder);
        directory.create();
        children = new Children(directory);
    }

    @Test
    void a_failed_command_shows_the_end_of_its_log() {
        assertThatThrownBy(() -> children.run("initdb", List.of("sh", "-c", "echo no space left; exit 3"), Map.of()))
                .hasMessageContainingAll("initdb ended with status 3", "no space left");
    }

    @Test
    void a_killed_child_makes_one_think_of_memory() {
        assertThatThrownBy(() -> children.run("keycloak", List.of("sh", "-c", "kill -9 $$"), Map.of()))
                .hasMessageContaining("is memory short?");
    }

    @Test
    void who_does_not_obey_is_ended_by_force() throws Exception {
        Process stubborn =
                children.start("stubborn", List.of("sh", "-c", "trap '' TERM; sleep 600 & wait; wait"), Map.of());

        children.stop(stubborn, "TERM", 1);

        assertThat(stubborn.isAlive()).isFalse();
    }

    @Test
    void nothing_is_started_once_the_daemon_stops() throws Exception {
        Process running = children.start("running", List.of("sleep", "600"), Map.of());

        children.close();

        assertThat(running.isAlive()).isFalse();
        assertThatThrownBy(() -> children.start("late", List.of("sleep", "600"), Map.of()))
                .isInstanceOf(InfrastructureFailure.class);
    }
}
