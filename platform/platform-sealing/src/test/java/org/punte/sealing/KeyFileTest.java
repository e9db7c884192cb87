package org.punte.sealing;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {
    @TempDir
    Path folder;

    @Test
    void a_new_key_file_is_its_owners_alone() throws Exception {
        var file = new KeyFile(folder.resolve("new/keys.json"));

        file.createIfAbsent();

        assertThat(Files.getPosixFilePermissions(file.path())).isEqualTo(fromString("rw-------"));
        assertThat(Files.list(file.path().getParent())).containsExactly(file.path());
    }

    @Test
    void an_existing_key_is_never_replaced() throws Exception {
        var file = new KeyFile(folder.resolve("keys.json"));
        file.createIfAbsent();
        String key = Files.readString(file.path());

        file.createIfAbsent();

        assertThat(file.path()).hasContent(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw----r--", "rw-r-----", "rw-----w-", "rwx------"})
    void a_service_refuses_to_start_with_a_key_file_that_is_open_to_others(String mode) throws Exception {
        Path path = folder.resolve("keys.json");
        new KeyFile(path).createIfAbsent();
        Files.setPosixFilePermissions(path, fromString(mode));

        assertThatThrownBy(() -> new FileKeyProvider(config(path, true)))
                .hasMessageContaining("open to others")
                .hasMessageContaining("0600");
    }

    @Test
    void a_missing_key_file_is_made_only_when_that_is_asked_for() {
        Path path = folder.resolve("keys.json");

        assertThatThrownBy(() -> new FileKeyProvider(config(path, false))).hasMessageContaining("There is no key file");
        assertThat(new FileKeyProvider(config(path, true)).wrappingKey()).isNotNull();
    }

    @Test
    void a_service_that_was_told_of_no_key_file_does_not_start_whatever_it_seals() {
        assertThatThrownBy(() -> new FileKeyProvider(config(null, false)))
                .hasMessageContaining("punte.sealing.key-file is not set");
    }

    private static SealingConfig config(@Nullable Path path, boolean create) {
        return new SealingConfig() {
            @Override
            public String service() {
                return "sealing-test";
            }

            @Override
            public Optional<Path> keyFile() {
                return Optional.ofNullable(path);
            }

            @Override
            public boolean createKeyFile() {
                return create;
            }

            @Override
            public boolean subjectKeys() {
                return false;
            }

            @Override
            public Duration rememberKeysFor() {
                return Duration.ofMinutes(5);
            }

            @Override
            public int rememberKeys() {
                return 10;
            }
        };
    }
}
