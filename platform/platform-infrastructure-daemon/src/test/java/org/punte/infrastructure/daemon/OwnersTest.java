package org.punte.infrastructure.daemon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.punte.infrastructure.daemon.run.ProcessMark;
import org.punte.infrastructure.daemon.run.RunDirectory;

class OwnersTest {
    private final AtomicBoolean gone = new AtomicBoolean();
    private RunDirectory directory;

    @BeforeEach
    void runDirectory(@TempDir Path folder) throws Exception {
        directory = new RunDirectory(folder);
        directory.create();
    }

    @Test
    void a_living_process_owns() throws Exception {
        ProcessMark.write(directory.owners(), ProcessHandle.current());

        try (var owners = new Owners(directory, () -> {})) {
            assertThat(owners.anyAlive()).isTrue();
        }
    }

    @Test
    void a_process_that_only_got_a_dead_owners_number_does_not() throws Exception {
        Path mark =
                directory.owners().resolve(Long.toString(ProcessHandle.current().pid()));
        Files.writeString(mark, Instant.now().minusSeconds(86_400).toString());

        try (var owners = new Owners(directory, () -> {})) {
            assertThat(owners.anyAlive()).isFalse();
        }

        assertThat(mark).doesNotExist();
    }

    @Test
    void when_the_last_is_gone_the_facts_go_first() throws Exception {
        directory.announce(Map.of("daemon.pid", "1"));
        Process owner = new ProcessBuilder("sleep", "600").start();
        ProcessMark.write(directory.owners(), owner.toHandle());

        try (var owners = new Owners(directory, () -> gone.set(true))) {
            owners.watch();
            owner.destroyForcibly();

            await().untilTrue(gone);
        }

        assertThat(directory.path().resolve("infrastructure.properties")).doesNotExist();
    }

    @Test
    void a_removed_run_directory_has_no_owners() throws Exception {
        ProcessMark.write(directory.owners(), ProcessHandle.current());

        try (var owners = new Owners(directory, () -> gone.set(true))) {
            owners.watch();
            RunDirectory.erase(directory.path());

            await().untilTrue(gone);
        }
    }
}
