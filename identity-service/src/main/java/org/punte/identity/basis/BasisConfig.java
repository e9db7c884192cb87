package org.punte.identity.basis;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code identity.basis.*} - what follows when something is told on another basis than consent. */
@ConfigMapping(prefix = "identity.basis")
interface BasisConfig {
    /** So soon a supervisor says whether it was right, or may be told. */
    @WithDefault("PT12H")
    Duration confirmedWithin();

    /** So soon the person hears what was told without asking. */
    @WithDefault("P3D")
    Duration informedWithin();
}
