package org.punte.referrals.invitation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.punte.referrals.need.Urgency;

/** {@code referral.offer.*} - how long an offer keeps a place. */
@ConfigMapping(prefix = "referral.offer")
interface InvitationConfig {
    /** For an emergency. */
    @WithDefault("PT30M")
    Duration emergency();

    /** For something urgent. */
    @WithDefault("PT4H")
    Duration urgent();

    /** For all else. */
    @WithDefault("P1D")
    Duration normal();

    default Duration of(Urgency urgency) {
        return switch (urgency) {
            case EMERGENCY -> emergency();
            case URGENT -> urgent();
            case NORMAL -> normal();
        };
    }
}
