package org.punte.referrals.savedfilter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code referral.filters.*} — ways of looking at the desk. */
@ConfigMapping(prefix = "referral.filters")
interface SavedFilterConfig {
    /** More than this nobody keeps: a list to choose from is short. */
    @WithDefault("20")
    int most();
}
