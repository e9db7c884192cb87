package org.punte.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.punte.local.process.JvmProfile;
import org.punte.local.process.ServiceStarter;
import org.punte.local.process.Workplace;

/** The data of a demo is not served to others by leaving the flag away. */
@Journey
class LoopbackJourneyTest {
    private static final Duration SOON = Duration.ofSeconds(60);
    private final Network network = Network.running();

    @ParameterizedTest
    @ValueSource(strings = {"portal", "notification-service"})
    void on_the_databases_of_a_demo_no_part_starts_for_another_address(String part) {
        var plan = network.system()
                .services()
                .plan(part)
                .with(Map.of("punte.demo", "false", "quarkus.http.host", "127.0.0.2"));
        var starter = new ServiceStarter(Workplace.in(network.directory().resolve("elsewhere")), JvmProfile.ONCE);

        var process = starter.start(plan);
        try {
            assertThat(process.handle().onExit()).succeedsWithin(SOON);
            assertThat(process.obituary()).contains("Not started on 127.0.0.2", "served a demo");
        } finally {
            process.kill();
        }
    }
}
