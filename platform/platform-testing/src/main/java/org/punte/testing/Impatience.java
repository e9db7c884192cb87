package org.punte.testing;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Tests that wait look often: what they wait for takes milliseconds, and the library's own tenth of a second adds up. */
@Singleton
class Impatience {
    private static final Duration OFTEN = Duration.ofMillis(10);

    void onStart(@Observes StartupEvent start) {
        Awaitility.setDefaultPollInterval(OFTEN);
        Awaitility.setDefaultPollDelay(Duration.ofMillis(1));
    }
}
