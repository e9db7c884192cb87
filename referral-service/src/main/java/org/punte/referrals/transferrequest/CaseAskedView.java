package org.punte.referrals.transferrequest;

import java.util.UUID;
import org.punte.web.tag.Tagged;

/** That it was asked; the same whatever is so at the owner, today and later. {@code id} is the referral's. */
record CaseAskedView(UUID id, int version) implements Tagged {
    static CaseAskedView of(UUID referral) {
        return new CaseAskedView(referral, 0);
    }
}
