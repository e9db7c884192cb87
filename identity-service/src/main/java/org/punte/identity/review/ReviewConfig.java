package org.punte.identity.review;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code identity.review.*} - how often accounts are confirmed. */
@ConfigMapping(prefix = "identity.review")
public interface ReviewConfig {
    /** Who was not confirmed for so long is due. */
    @WithDefault("P90D")
    Duration period();

    /** Who is due for so long is blocked. */
    @WithDefault("P14D")
    Duration grace();

    /** So long before anybody is blocked administrators are reminded once more. */
    @WithDefault("P3D")
    Duration remindBefore();

    /** How often overdue accounts are looked for. */
    @WithDefault("1h")
    String every();
}
