package org.punte.referrals.callclock;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code referral.call.clock.*} - when whoever asked hears that nobody answers. */
@ConfigMapping(prefix = "referral.call.clock")
interface CallClockConfig {
    /** After so much time without an offer, in an emergency. */
    @WithDefault("PT15M")
    Duration emergencySilence();
}
