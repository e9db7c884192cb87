package org.punte.referrals.deadline;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/**
 * {@code referral.deadline.*} - how long the software waits, asks or reminds between two moments that somebody is owed; those
 * are rules with versions (ADR 0032). Whatever is set here starts later clocks and moves none that runs.
 */
@ConfigMapping(prefix = "referral.deadline")
interface DeadlineConfig {
    /** After the limit of an emergency supervisors have so long; then it goes back to its sender. */
    @WithDefault("PT1H")
    Duration emergencyGrace();

    /** The same, for something urgent. */
    @WithDefault("PT12H")
    Duration urgentGrace();

    /** The same, for all else: working days of the receiver. */
    @WithDefault("1")
    int normalGraceWorkingDays();

    /** A sender answers a question about an emergency within this real time; its own clock goes on meanwhile. */
    @WithDefault("PT15M")
    Duration emergencyQuestion();

    /** A question about something urgent. */
    @WithDefault("PT4H")
    Duration urgentQuestion();

    /** A question about all else: working days of the sender. */
    @WithDefault("1")
    int normalQuestionWorkingDays();

    /** A receiver confirms within this real time that it saw the cancellation of what it had taken on; then its desk is reminded, once. */
    @WithDefault("PT24H")
    Duration confirmation();
}
