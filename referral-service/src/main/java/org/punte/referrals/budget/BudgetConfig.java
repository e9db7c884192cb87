package org.punte.referrals.budget;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** {@code referral.budget.*} - answers that one worker, or one partner's system, gets in a day. */
@ConfigMapping(prefix = "referral.budget")
interface BudgetConfig {
    /** Pages and entries of the directory. */
    @WithDefault("1000")
    int directory();

    /** Looks at places, and questions for places. */
    @WithDefault("100")
    int capacity();

    /** Lists of candidates. */
    @WithDefault("200")
    int routing();

    /** Answers of the HSDS API; a whole copy of a small network takes a few dozen. */
    @WithDefault("1000")
    int hsds();

    /** Calls: each of them rings at up to five desks. */
    @WithDefault("30")
    int call();

    /** Requests for cases. */
    @WithDefault("10")
    int transferRequest();
}
