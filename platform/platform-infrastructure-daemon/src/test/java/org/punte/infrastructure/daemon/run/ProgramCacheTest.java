package org.punte.infrastructure.daemon.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramCacheTest {
    private static final Path SERVER = Path.of("server-1.0.zip");

    private final AtomicInteger made = new AtomicInteger();
    private Path folder;
    private ProgramCache cache;

    @BeforeEach
    void emptyCache(@TempDir Path folder) {
        this.folder = folder;
        this.cache = in(folder);
    }

    @Test
    void a_template_is_made_once() throws Exception {
        Path first = template();
        Path second = template();

        assertThat(second).isEqualTo(first);
        assertThat(made).hasValue(1);
    }

    @Test
    void a_damaged_template_is_made_anew() throws Exception {
        Path tables = template().resolve("tables");
        Files.writeString(tables, "tab");

        assertThat(template().resolve("tables")).hasContent("tables");
        assertThat(made).hasValue(2);
    }

    @Test
    void one_that_lost_or_gained_a_file_is_made_anew() throws Exception {
        Files.delete(template().resolve("tables"));
        Files.writeString(template().resolve("more"), "");

        assertThat(template()).isDirectoryNotContaining("glob:**/more");
        assertThat(made).hasValue(3);
    }

    @Test
    void what_a_killed_process_left_half_made_does_not_count() throws Exception {
        Path draft = Files.createDirectories(folder.resolve("server-1.0-schema.draft"));
        Files.writeString(draft.resolve("half"), "");

        assertThat(template()).isDirectoryNotContaining("glob:**/half");
    }

    @Test
    void one_that_cannot_be_made_leaves_nothing_that_looks_made() throws Exception {
        assertThatThrownBy(() -> cache.sealed(SERVER, "-schema", failing -> {
                    throw new IOException("no space left");
                }))
                .hasMessage("no space left");

        assertThat(template().resolve("tables")).hasContent("tables");
    }

    @Test
    void another_version_has_a_template_of_its_own() throws Exception {
        Path other = cache.sealed(Path.of("server-1.1.zip"), "-schema", this::make);

        assertThat(template()).isNotEqualTo(other);
        assertThat(made).hasValue(2);
    }

    @Test
    void two_processes_that_begin_at_once_make_it_once() throws Exception {
        List<Process> both = Stream.of(1, 2).map(each -> start()).toList();
        for (Process process : both) assertThat(process.waitFor()).isZero();

        assertThat(folder.resolve("made")).hasContent("x");
    }

    /** What the processes of the last test run: a template that takes a while and tells that it was made. */
    static final class Maker {
        private Maker() {}

        public static void main(String[] folders) throws Exception {
            Path folder = Path.of(folders[0]);
            in(folder).sealed(SERVER, "-schema", into -> {
                Files.writeString(
                        folder.resolve("made"),
                        "x",
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.APPEND);
                for (int file = 0; file < 500; file++) Files.writeString(into.resolve("table" + file), "table");
            });
        }
    }

    private Process start() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = Stream.of(Maker.class, ProgramCache.class)
                .map(type ->
                        type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
        try {
            return new ProcessBuilder(java, "-cp", classes, Maker.class.getName(), folder.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output").toFile())
                    .start();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private Path template() throws Exception {
        return cache.sealed(SERVER, "-schema", this::make);
    }

    private void make(Path into) throws IOException {
        made.incrementAndGet();
        Files.writeString(into.resolve("tables"), "tables");
    }

    private static ProgramCache in(Path folder) {
        return new ProgramCache(new Settings(Map.of("cache", folder.toString()), Map.of()), new Progress(System.out));
    }
}
