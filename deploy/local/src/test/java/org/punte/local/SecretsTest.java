package org.punte.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void a_secret_stays_the_same_and_is_nobody_elses_to_read() throws Exception {
        Path file = folder.resolve("secrets");
        String first = new Secrets(file).of("portal.client");

        String again = new Secrets(file).of("portal.client");

        assertThat(again).isEqualTo(first).hasSizeGreaterThan(40);
        assertThat(new Secrets(file).of("keycloak.admin")).isNotEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
