package org.punte.infrastructure.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {
    @Test
    void what_the_system_calls_available_is_read_in_megabytes(@TempDir Path folder) throws Exception {
        Path meminfo = Files.writeString(folder.resolve("meminfo"), "MemTotal: 9 kB\nMemAvailable:  512000 kB\n");

        assertThat(Memory.available(meminfo)).contains(500L);
        assertThat(Memory.available(folder.resolve("absent"))).isEmpty();
    }
}
