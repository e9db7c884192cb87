package org.punte.portal.session;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import org.junit.jupiter.api.Test;

class LoopbackOnlyTest {
    @Test
    void a_demo_refuses_every_other_address() {
        assertThatThrownBy(() -> start("0.0.0.0", true, "long and random")).hasMessageContaining("0.0.0.0");
    }

    @Test
    void the_published_secret_refuses_every_other_address() {
        assertThatThrownBy(() -> start("10.0.0.5", false, LoopbackOnly.DEFAULT_SECRET))
                .hasMessageContaining("PORTAL_CLIENT_SECRET");
    }

    @Test
    void a_demo_on_this_machine_and_a_real_network_elsewhere_start() {
        assertThatCode(() -> start("localhost", true, LoopbackOnly.DEFAULT_SECRET))
                .doesNotThrowAnyException();
        assertThatCode(() -> start("0.0.0.0", false, "long and random")).doesNotThrowAnyException();
    }

    @Test
    void accounts_without_a_second_factor_refuse_every_other_address() {
        assertThatThrownBy(() -> start(new Listen("0.0.0.0", false, false), "long and random"))
                .hasMessageContaining("second factor");
        assertThatCode(() -> start(new Listen("127.0.0.1", false, false), "long and random"))
                .doesNotThrowAnyException();
    }

    private static void start(String host, boolean demo, String secret) {
        start(new Listen(host, demo, true), secret);
    }

    private static void start(Listen listen, String secret) {
        new LoopbackOnly(listen, new Client(new Secret(secret))).check(new StartupEvent());
    }

    private record Listen(String host, boolean demo, boolean secondFactorRequired) implements ListenConfig {}

    private record Secret(String secret) implements SignOutConfig.Credentials {}

    private record Client(Secret credentials) implements SignOutConfig {
        @Override
        public String clientId() {
            return "portal";
        }
    }
}
