package org.punte.referrals.answer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code referral.undo.*} - taking an answer back. */
@ConfigMapping(prefix = "referral.undo")
interface UndoConfig {
    /** So long after an acceptance or a decline, and only while nobody has read who the person is. Stored at answering. */
    @WithDefault("PT1H")
    Duration window();
}
