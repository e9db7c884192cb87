package org.punte.referrals.party;

import java.util.Collection;
import org.punte.referrals.need.AgeBand;

/** How many people, by all that an envelope says about age. */
public record Heads(int adults, int childrenOrInDoubt) {
    public static Heads of(Collection<AgeBand> bands) {
        int adults = (int) bands.stream().filter(band -> band == AgeBand.ADULT).count();
        return new Heads(adults, bands.size() - adults);
    }

    int all() {
        return adults + childrenOrInDoubt;
    }
}
