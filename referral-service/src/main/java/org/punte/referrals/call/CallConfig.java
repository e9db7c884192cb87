package org.punte.referrals.call;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.punte.referrals.need.Urgency;

/** {@code referral.call.open-for.*} - how long a call stays open. */
@ConfigMapping(prefix = "referral.call.open-for")
interface CallConfig {
    /** In an emergency. */
    @WithDefault("PT2H")
    Duration emergency();

    /** When it is urgent. */
    @WithDefault("PT24H")
    Duration urgent();

    /** For all else. */
    @WithDefault("P3D")
    Duration normal();

    default Duration of(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> emergency();
            case URGENT -> urgent();
            case NORMAL -> normal();
        };
    }
}
