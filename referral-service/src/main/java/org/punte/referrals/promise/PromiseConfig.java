package org.punte.referrals.promise;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code referral.promise.*} - what was promised by telephone. */
@ConfigMapping(prefix = "referral.promise")
interface PromiseConfig {
    /** A call that lies further back is no longer recorded: ring again. */
    @WithDefault("PT24H")
    Duration oldest();
}
