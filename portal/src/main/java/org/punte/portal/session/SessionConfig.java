package org.punte.portal.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code punte.portal.session.*} - how long a session lives without a sign of life. */
@ConfigMapping(prefix = "punte.portal.session")
public interface SessionConfig {
    /** A browser that asked for nothing this long has to sign in again. */
    @WithDefault("PT15M")
    Duration idle();
}
