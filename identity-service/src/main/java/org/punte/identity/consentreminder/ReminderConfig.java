package org.punte.identity.consentreminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code identity.reminder.*} - when a worker hears that a consent ends. */
@ConfigMapping(prefix = "identity.reminder")
interface ReminderConfig {
    /** So long before its end. One that lasts shorter is reminded of at once. */
    @WithDefault("P14D")
    Duration ahead();

    /** How often it is looked for. */
    @WithDefault("1h")
    String every();
}
