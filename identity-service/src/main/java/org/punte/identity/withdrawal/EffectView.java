package org.punte.identity.withdrawal;

import java.util.List;
import java.util.UUID;
import org.punte.identity.consent.ConsentView;

/**
 * What a change of mind would do, before it is done.
 *
 * @param ends consents that end
 * @param narrows consents that go on without one category
 * @param stays what stands afterwards, what rests on the law included
 * @param referrals accepted ones whose readers read less, or nothing
 * @param told the agencies that learn of it: their access ends, or they read one category less
 */
record EffectView(
        List<ConsentView> ends,
        List<ConsentView> narrows,
        List<ConsentView> stays,
        List<UUID> referrals,
        List<UUID> told) {}
