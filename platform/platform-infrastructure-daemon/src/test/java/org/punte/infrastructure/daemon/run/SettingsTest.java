package org.punte.infrastructure.daemon.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Map<String, String> SHELL = Map.of("PUNTE_POSTGRES_PORT", "25432", "PUNTE_KAFKA_PORT", " ");

    @Test
    void the_environment_moves_the_ports_of_the_local_stack() {
        var settings = new Settings(Map.of("mode", "local", "postgres.port", "15432", "kafka.port", "19092"), SHELL);

        assertThat(settings.find("postgres.port")).contains("25432");
        assertThat(settings.find("kafka.port")).contains("19092");
    }

    @Test
    void tests_take_free_ports_whatever_the_shell_exports() {
        var settings = new Settings(Map.of("mode", "test"), SHELL);

        assertThat(settings.find("postgres.port")).isEmpty();
    }

    @Test
    void a_missing_setting_is_named() {
        var settings = new Settings(Map.of(), Map.of());

        assertThatThrownBy(settings::runDirectory).hasMessageContaining("run.directory");
    }

    @Test
    void a_default_never_replaces_what_somebody_named() {
        var named = new Settings(Map.of("keycloak.env.SMTP_PORT", "2525"), Map.of());

        assertThat(named.otherwise("keycloak.env.SMTP_PORT", "8026").require("keycloak.env.SMTP_PORT"))
                .isEqualTo("2525");
        assertThat(named.otherwise("keycloak.env.SMTP_HOST", "localhost").require("keycloak.env.SMTP_HOST"))
                .isEqualTo("localhost");
    }
}
