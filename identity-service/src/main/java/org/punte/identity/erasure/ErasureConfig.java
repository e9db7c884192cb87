package org.punte.identity.erasure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code identity.erasure.*} - how long is kept who applied. */
@ConfigMapping(prefix = "identity.erasure")
interface ErasureConfig {
    /** Names and numbers of who applied stay so long after the decision. */
    @WithDefault("P90D")
    Duration afterDecision();

    /** An application that nobody decides is refused, and its names and numbers erased, after so long. */
    @WithDefault("P180D")
    Duration undecided();

    /** How often old ones are looked for. */
    @WithDefault("12h")
    String every();
}
