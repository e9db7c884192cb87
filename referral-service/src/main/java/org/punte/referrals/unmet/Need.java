package org.punte.referrals.unmet;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.call.CallSheet;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.need.Urgency;
import org.punte.referrals.sheet.ReferralSheet;

/**
 * What was asked for a person.
 *
 * @param last what came back last: a referral, or a call
 */
record Need(
        UUID last,
        int version,
        boolean ofCall,
        UUID sender,
        UUID author,
        UUID person,
        ServiceCode service,
        Urgency urgency,
        @Nullable String region) {
    static Need of(ReferralSheet r) {
        var region = r.envelope().region();
        return new Need(
                r.id(), r.version(), false, r.sender(), r.author(), r.person(), r.service(), r.urgency(), region);
    }

    static Need of(CallSheet c) {
        return new Need(
                c.id(), c.version(), true, c.sender(), c.author(), c.person(), c.service(), c.urgency(), c.region());
    }
}
