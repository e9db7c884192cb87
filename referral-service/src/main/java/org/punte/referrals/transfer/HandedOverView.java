package org.punte.referrals.transfer;

import java.util.UUID;
import org.punte.referrals.need.ServiceCode;

/** What the old owner had asked for, and of whom; not its referral, which stays at the old owner. */
record HandedOverView(UUID id, ServiceCode service, UUID asked) {
    static HandedOverView of(HandedOver handed) {
        return new HandedOverView(handed.id, handed.service, handed.asked);
    }
}
