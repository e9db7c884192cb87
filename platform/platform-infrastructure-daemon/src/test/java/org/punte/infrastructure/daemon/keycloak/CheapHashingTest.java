package org.punte.infrastructure.daemon.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What makes passwords cheap to guess stands in this daemon, and nowhere that a real server reads. */
class CheapHashingTest {
    private static final Path DEPLOY =
            Path.of(System.getProperty("punte.root", "../..")).resolve("deploy");

    @Test
    void no_file_of_a_deployment_says_how_passwords_are_hashed() throws IOException {
        try (var files = Files.walk(DEPLOY)) {
            var saying = files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/target/"))
                    .filter(file ->
                            text(file).matches("(?s).*(password-hashing|hashIterations|hashAlgorithm|argon2).*"));

            assertThat(saying).isEmpty();
        }
        assertThat(DEPLOY.resolve("keycloak/realm.json")).content().contains("passwordPolicy");
    }

    @Test
    void the_local_server_hashes_in_one_pass() {
        assertThat(KeycloakServer.CHEAP_HASHING)
                .allMatch(option -> option.startsWith("--spi-password-hashing--argon2--"));
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
