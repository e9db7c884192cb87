package org.punte.portal.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code punte.portal.session.*} - how long a session lives without a sign of life. */
@ConfigMapping(prefix = "punte.portal.session")
public interface SessionConfig {
    /**
     * A browser whose tokens were not renewed this long has to sign in again. Requests of the first five minutes renew nothing, and
     * a page clears itself 15 minutes after it last told that somebody is there: this has to be longer than both together.
     */
    @WithDefault("PT20M")
    Duration idle();
}
