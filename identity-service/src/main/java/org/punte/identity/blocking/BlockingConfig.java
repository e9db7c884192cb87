package org.punte.identity.blocking;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code identity.blocking.*} - when accounts are stopped by themselves. */
@ConfigMapping(prefix = "identity.blocking")
public interface BlockingConfig {
    /** Who does not sign in for so many days is blocked. */
    @WithDefault("30")
    int dormantAfterDays();

    /** So many days before, the agency's administrators are told. */
    @WithDefault("5")
    int dormancyNoticeDays();

    /** How often dormant accounts are looked for. */
    @WithDefault("1h")
    String dormancyEvery();

    /** How often it is tried again to end sessions that Keycloak could not end at once. */
    @WithDefault("10s")
    String signOutEvery();
}
