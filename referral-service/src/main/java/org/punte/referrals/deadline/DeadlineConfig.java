package org.punte.referrals.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code referral.deadline.*} - the clocks that start when a referral is sent. */
@ConfigMapping(prefix = "referral.deadline")
interface DeadlineConfig {
    /** An emergency is answered within this real time. */
    @WithDefault("PT1H")
    Duration emergencyAnswer();

    /** Something urgent is answered within this real time. */
    @WithDefault("PT24H")
    Duration urgentAnswer();

    /** All else is answered within so many working days of the receiver. */
    @WithDefault("2")
    int normalAnswerWorkingDays();

    /** Service for an emergency begins within this time. */
    @WithDefault("PT24H")
    Duration emergencyStart();

    /** Service for something urgent begins within this time. */
    @WithDefault("PT72H")
    Duration urgentStart();

    /** Service for all else begins within so many days. */
    @WithDefault("14")
    int normalStartDays();
}
