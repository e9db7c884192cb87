package org.punte.referrals.release;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code referral.release.*} — figures across agencies. */
@ConfigMapping(prefix = "referral.release")
interface ReleaseConfig {
    /** A quarter is counted this long after its end: what was sent on its last day could be answered and begun by then. */
    @WithDefault("P14D")
    Duration settlesAfter();
}
