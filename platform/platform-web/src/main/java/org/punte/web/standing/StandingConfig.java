package org.punte.web.standing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code punte.standing.*} - how old our knowledge of accounts may be. */
@ConfigMapping(prefix = "punte.standing")
interface StandingConfig {
    /** A block takes at most this long to reach a service that had just asked. */
    @WithDefault("PT2S")
    Duration remembered();

    /** Without any word from identity-service for this long, high-risk reads are refused. */
    @WithDefault("PT60S")
    Duration silence();

    /** True only in identity-service, which writes the standings itself and so never waits for word. */
    @WithDefault("false")
    boolean own();
}
