package org.punte.referrals.draft;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code referral.draft.*} - how long what was not sent is kept. */
@ConfigMapping(prefix = "referral.draft")
interface DraftConfig {
    /** A draft that nobody goes on with is deleted after this time; shown to its author. */
    @WithDefault("P30D")
    Duration kept();

    /** Its author is told this long before. */
    @WithDefault("P3D")
    Duration notice();

    /** How often drafts are looked at. */
    @WithDefault("10s")
    String lookEvery();
}
