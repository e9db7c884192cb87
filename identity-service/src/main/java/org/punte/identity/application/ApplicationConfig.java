package org.punte.identity.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code identity.application.*} - how often one may apply without being known. */
@ConfigMapping(prefix = "identity.application")
interface ApplicationConfig {
    /** So many from one address within {@link #window()}. */
    @WithDefault("5")
    int perAddress();

    /** How long an address is remembered. In memory only, and in each replica by itself. */
    @WithDefault("PT1H")
    Duration window();

    /** So many from everybody together within a day. */
    @WithDefault("50")
    int perDay();

    /** Of so many on a day of the calendar (UTC) network administrators are told; the others stand on their list, which those lead to. */
    @WithDefault("5")
    int toldPerDay();
}
