package org.punte.identity.safetyreview;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code identity.safety-review.*} - what is looked at after a referral went wrong. */
@ConfigMapping(prefix = "identity.safety-review")
interface SafetyReviewConfig {
    /** A supervisor looks within this time; GDPR Article 33(1) gives 72 hours to notify a breach. */
    @WithDefault("PT72H")
    Duration within();
}
