package org.punte.infrastructure.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.punte.infrastructure.daemon.run.Children;
import org.punte.infrastructure.daemon.run.Progress;
import org.punte.infrastructure.daemon.run.RunDirectory;

class OrphansTest {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private RunDirectory directory;

    @BeforeEach
    void runDirectory(@TempDir Path folder) throws Exception {
        directory = new RunDirectory(folder);
        directory.create();
    }

    @Test
    void a_recorded_child_is_ended_with_all_that_it_started() throws Exception {
        Process child = new Children(directory).start("child", List.of("sh", "-c", "sleep 600; true"), Map.of());
        var family = child.descendants().toList();

        new Orphans(directory, new Progress(new PrintStream(told))).end();

        assertThat(child.isAlive()).isFalse();
        assertThat(family).noneMatch(ProcessHandle::isAlive);
        assertThat(told.toString()).contains("Ending process " + child.pid());
        assertThat(directory.children()).isEmptyDirectory();
    }

    @Test
    void a_process_that_only_got_a_dead_childs_number_lives_on() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        Path mark = directory.children().resolve(Long.toString(stranger.pid()));
        Files.writeString(mark, Instant.now().minusSeconds(86_400).toString());

        new Orphans(directory, new Progress(new PrintStream(told))).end();

        assertThat(stranger.isAlive()).isTrue();
        assertThat(mark).doesNotExist();
        stranger.destroyForcibly();
    }
}
