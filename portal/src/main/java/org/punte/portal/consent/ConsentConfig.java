package org.punte.portal.consent;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code portal.consent.*} - what is asked on the pages about consent. */
@ConfigMapping(prefix = "portal.consent")
interface ConsentConfig {
    /** The version of the notice that workers explain today. */
    @WithDefault("2026-1")
    String notice();
}
