package org.punte.portal.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code punte.portal.listen.*} - where we listen, and whether demo accounts exist. */
@ConfigMapping(prefix = "punte.portal.listen")
interface ListenConfig {
    /** The address of the HTTP server. */
    @WithDefault("${quarkus.http.host}")
    String host();

    /** True while the network is a demonstration. */
    @WithDefault("${punte.demo:false}")
    boolean demo();

    /** False while accounts sign in with a password alone. */
    @WithDefault("${punte.second-factor-required:true}")
    boolean secondFactorRequired();
}
