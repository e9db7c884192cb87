package org.punte.referrals.unmet;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code referral.unmet.*} - when a need counts as one that nobody met. */
@ConfigMapping(prefix = "referral.unmet")
interface UnmetConfig {
    /** So many different agencies could not help; field guide, scenario A7. */
    @WithDefault("2")
    int agencies();

    /** Within so much time it is the same need, and it is told once. */
    @WithDefault("P30D")
    Duration within();
}
