package org.punte.referrals.capacity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/** {@code referral.capacity.*} - how places are shown to others. */
@ConfigMapping(prefix = "referral.capacity")
interface CapacityConfig {
    /** Times of the day at which what was counted before becomes what others see. */
    @WithDefault("06:00,12:00,18:00,22:00")
    Set<LocalTime> publishedAt();

    /** Where these times are. */
    @WithDefault("Europe/Bucharest")
    ZoneId zone();

    /** A count older than this many days is shown as ASK. */
    @WithDefault("3")
    int staleAfterDays();

    /** Up to so many places are shown as FEW. */
    @WithDefault("2")
    int fewUpTo();
}
