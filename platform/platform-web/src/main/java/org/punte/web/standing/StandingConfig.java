package org.punte.web.standing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code punte.standing.*} - how old our knowledge of accounts may be. */
@ConfigMapping(prefix = "punte.standing")
interface StandingConfig {
    /** A standing that another process wrote into our database is seen after this long at the latest. */
    @WithDefault("PT2S")
    Duration remembered();

    /**
     * Who cannot show that it heard everything up to so long ago answers nobody. Five seconds are promised; the rest is
     * for clocks that differ. A longer time keeps services answering while Kafka is away, and blocked accounts with them.
     */
    @WithDefault("PT4.5S")
    Duration silence();

    /** How long a start waits for identity-service before it is ready to say that it knows of nobody. */
    @WithDefault("PT5S")
    Duration patienceAtStart();

    /** True only in identity-service, which writes the standings itself and so never waits for word. */
    @WithDefault("false")
    boolean own();
}
