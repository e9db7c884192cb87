package org.punte.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JvmProfileTest {
    @ParameterizedTest
    @EnumSource
    void a_service_without_memory_ends_and_does_not_go_on_by_halves(JvmProfile profile) {
        assertThat(profile.flags()).contains("-XX:+ExitOnOutOfMemoryError");
    }
}
