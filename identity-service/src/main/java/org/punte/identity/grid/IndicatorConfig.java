package org.punte.identity.grid;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code identity.indicator.*} - how the grid is read. */
@ConfigMapping(prefix = "identity.indicator")
interface IndicatorConfig {
    /** Whether abuse of vulnerability stands in for deception, coercion and pressure at the destination. The strict reading needs those. */
    @WithDefault("true")
    boolean vulnerabilityCounts();
}
