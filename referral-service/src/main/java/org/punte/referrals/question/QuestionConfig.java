package org.punte.referrals.question;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code referral.question.*} - the clock of a question, which runs for the sender. */
@ConfigMapping(prefix = "referral.question")
interface QuestionConfig {
    /** In an emergency, whose own clock never stops. */
    @WithDefault("PT15M")
    Duration emergency();

    /** For something urgent, in real time. */
    @WithDefault("PT4H")
    Duration urgent();

    /** For all else, in working days of the sender. */
    @WithDefault("1")
    int normalWorkingDays();
}
