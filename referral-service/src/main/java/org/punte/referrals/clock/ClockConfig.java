package org.punte.referrals.clock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code referral.clock.*} - what happens when nothing happens. A change starts later clocks and moves none that runs. */
@ConfigMapping(prefix = "referral.clock")
interface ClockConfig {
    /** After so much silence in an emergency the next agency is proposed. */
    @WithDefault("PT15M")
    Duration emergencySilence();

    /** So long a partner's own system has to acknowledge what is pressing, before its desk is rung. */
    @WithDefault("PT5M")
    Duration systemSilence();

    /** So many days somebody waits for a place, or a pause lasts, where no day was named. */
    @WithDefault("14")
    int undatedDays();

    /** How often due clocks are looked for; read by the scheduler. */
    @WithDefault("5s")
    String every();

    /** Clocks per look. */
    @WithDefault("500")
    int chunk();
}
