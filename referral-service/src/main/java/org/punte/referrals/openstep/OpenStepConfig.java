package org.punte.referrals.openstep;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code referral.open-step.*} - how long something that has no end of its own is listed as not done. */
@ConfigMapping(prefix = "referral.open-step")
interface OpenStepConfig {
    /** So long after it came back, or was asked, nobody will do anything about it any more. */
    @WithDefault("P14D")
    Duration listed();

    /** What was sent longer ago is not listed, also when it comes back today: the page stays fast however much an agency ever sent. */
    @WithDefault("P90D")
    Duration sent();

    /** So long before it is deleted a draft is listed for its author. */
    @WithDefault("P3D")
    Duration draft();
}
