package org.punte.identity.emergency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code identity.emergency.*} - how far the emergency view of a suspended agency goes. */
@ConfigMapping(prefix = "identity.emergency")
interface EmergencyConfig {
    /** So long before a supervisor has looked. */
    @WithDefault("PT1H")
    Duration lasts();

    /** So long, counted from the opening, once a supervisor has confirmed it. */
    @WithDefault("PT12H")
    Duration confirmedLasts();

    /** So many that no supervisor has confirmed may a worker open within 24 hours. */
    @WithDefault("3")
    int unconfirmedPerDay();
}
