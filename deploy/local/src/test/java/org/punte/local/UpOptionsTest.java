package org.punte.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.local.process.JvmProfile;

class UpOptionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", "no such host"})
    void any_address_but_loopback_is_refused_while_there_are_demo_accounts(String address) {
        assertThatThrownBy(() -> UpOptions.parse(List.of("--address", address)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("loopback only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void loopback_is_what_it_listens_on_anyway(String address) {
        var options = UpOptions.parse(List.of("--address", address));

        assertThat(options).isEqualTo(new UpOptions(1, JvmProfile.DEMO));
    }

    @Test
    void two_replicas_with_load_settings_can_be_asked_for() {
        var options = UpOptions.parse(List.of("--replicas", "2", "--bench"));

        assertThat(options).isEqualTo(new UpOptions(2, JvmProfile.LOAD));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "many"})
    void an_odd_number_of_replicas_is_refused(String replicas) {
        assertThatThrownBy(() -> UpOptions.parse(List.of("--replicas", replicas)))
                .isInstanceOf(CannotStart.class);
    }

    @Test
    void an_unknown_word_is_refused() {
        assertThatThrownBy(() -> UpOptions.parse(List.of("--fast")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--fast");
    }
}
