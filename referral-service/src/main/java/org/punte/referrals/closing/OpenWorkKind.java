package org.punte.referrals.closing;

import org.punte.referrals.referral.ReferralUpkeep.Open;

/** What is counted; identity-service waits for each of them to be zero. */
enum OpenWorkKind {
    REFERRAL_RECEIVED {
        @Override
        long in(Open open) {
            return open.received();
        }
    },
    REFERRAL_SENT {
        @Override
        long in(Open open) {
            return open.sent();
        }
    };

    abstract long in(Open open);
}
