package org.punte.identity.disclosure;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code identity.grant.*} - how long grants last. */
@ConfigMapping(prefix = "identity.grant")
interface GrantConfig {
    /** After the service is completed the receiver may still read this long, to finish its own record. */
    @WithDefault("P7D")
    Duration grace();

    /** So long after it opened a receiver may end it unread, and a little longer than referral-service lets it take an answer back. */
    @WithDefault("PT2H")
    Duration undoing();

    /** How often grants whose grace is over are told as ended. Reading checks the time by itself. */
    @WithDefault("5m")
    String closingEvery();
}
