package org.punte.identity.detection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code identity.detection.*} — comparing new records with the others of their agency. */
@ConfigMapping(prefix = "identity.detection")
interface DetectionConfig {
    /** Whether this replica compares. */
    @WithDefault("true")
    boolean enabled();

    /** How soon a record is found that another replica left behind; one's own wake it at once. */
    @WithDefault("PT10S")
    Duration poll();

    /** When a comparison that failed is tried again. */
    @WithDefault("PT5M")
    Duration retryAfter();

    /** How many possible doubles of one record are shown at most, those that are least a matter of chance. */
    @WithDefault("5")
    int most();
}
