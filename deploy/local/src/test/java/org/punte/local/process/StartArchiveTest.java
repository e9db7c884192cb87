package org.punte.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartArchiveTest {
    @TempDir
    Path folder;

    @Test
    void what_was_not_made_is_not_used() throws IOException {
        assertThat(archive().use()).isEmpty();
    }

    @Test
    void what_was_made_is_mapped_where_it_was_made_for() throws IOException {
        var archive = archive();
        Files.createFile(archive.file());

        assertThat(archive.use())
                .contains("-XX:ArchiveRelocationMode=0")
                .last()
                .asString()
                .endsWith("=" + archive.file());
    }

    @Test
    void another_build_has_another_one() throws IOException {
        var before = archive();
        var jar = folder.resolve("quarkus-run.jar");
        Files.setLastModifiedTime(jar, FileTime.fromMillis(1));

        assertThat(StartArchive.of("start", jar)).isNotEqualTo(before);
    }

    private StartArchive archive() throws IOException {
        var jar = folder.resolve("quarkus-run.jar");
        if (!Files.exists(jar)) Files.createFile(jar);
        return StartArchive.of("start", jar);
    }
}
