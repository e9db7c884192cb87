package org.punte.identity.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class LoopbackOnlyTest {
    private static final String FACTOR = "identity.realm.second-factor-required";
    private static final String PASSWORDS = "identity.account.initial-passwords";
    private static final String HOST = "quarkus.http.host";
    private static final String KEYCLOAK = "quarkus.keycloak.admin-client.server-url";

    @Test
    void a_demonstration_on_this_machine_starts() {
        assertThat(LoopbackOnly.flaws(config(Map.of(FACTOR, "false", PASSWORDS, "true"))))
                .isEmpty();
    }

    @Test
    void a_network_with_second_factors_starts_anywhere() {
        assertThat(LoopbackOnly.flaws(config(Map.of(HOST, "0.0.0.0", KEYCLOAK, "https://sign-in.example"))))
                .isEmpty();
    }

    @Test
    void without_the_second_factor_others_cannot_reach_it() {
        var anywhere = config(Map.of(FACTOR, "false", HOST, "0.0.0.0"));

        assertThatThrownBy(() -> new LoopbackOnly(anywhere).check(new StartupEvent()))
                .hasMessageContaining("second factor");
        assertThat(LoopbackOnly.flaws(config(Map.of("punte.second-factor-required", "false", HOST, "10.0.0.5"))))
                .hasSize(1);
    }

    @Test
    void nor_may_others_reach_the_keycloak_where_people_sign_in() {
        assertThat(LoopbackOnly.flaws(config(Map.of(FACTOR, "false", KEYCLOAK, "https://sign-in.example"))))
                .hasSize(1);
    }

    @Test
    void initial_passwords_are_for_this_machine_as_well() {
        assertThat(LoopbackOnly.flaws(config(Map.of(PASSWORDS, "true", HOST, "0.0.0.0"))))
                .singleElement()
                .asString()
                .contains("password");
    }

    private static Config config(Map<String, String> changed) {
        var settings = new HashMap<>(Map.of(HOST, "127.0.0.1", KEYCLOAK, "http://localhost:8180"));
        settings.putAll(changed);
        return new SmallRyeConfigBuilder().withDefaultValues(settings).build();
    }
}
