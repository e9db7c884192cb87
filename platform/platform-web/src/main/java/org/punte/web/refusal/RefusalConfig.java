package org.punte.web.refusal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code punte.refusals.*} - when it is told that somebody is refused again and again. */
@ConfigMapping(prefix = "punte.refusals")
interface RefusalConfig {
    /** Whether it is counted here. */
    @WithDefault("true")
    boolean enabled();

    /** So many refusals of one account are told. */
    @WithDefault("20")
    int many();

    /** Within so long. */
    @WithDefault("PT10M")
    Duration within();

    /** So long after it was told nothing more is told of the account: whoever goes on shall not bury other news. */
    @WithDefault("P1D")
    Duration quiet();

    /** Of so many accounts the last refusals are kept in memory; beyond, those are forgotten that were refused longest ago. */
    @WithDefault("10000")
    int accounts();
}
