package org.punte.identity.network;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code identity.network.*} - what holds for the network as a whole. */
@ConfigMapping(prefix = "identity.network")
interface NetworkConfig {
    /** How the network is called. */
    @WithDefault("Punte")
    String name();

    /** Whether two agencies need a cooperation agreement before one reads anything of the other. */
    @WithDefault("true")
    boolean agreementsRequired();

    /** How often we say up to when everything was told; the other services stop after some seconds without it. Zero: never. */
    @WithDefault("1s")
    Duration heartbeatEvery();
}
