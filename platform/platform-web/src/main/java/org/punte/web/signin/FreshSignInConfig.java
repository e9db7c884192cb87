package org.punte.web.signin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code punte.fresh-sign-in.*} - what counts as just having signed in. */
@ConfigMapping(prefix = "punte.fresh-sign-in")
interface FreshSignInConfig {
    /** A password and a second factor given longer ago than this are asked for again. */
    @WithDefault("PT5M")
    Duration within();
}
