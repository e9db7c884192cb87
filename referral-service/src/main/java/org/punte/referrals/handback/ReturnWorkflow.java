package org.punte.referrals.handback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.referrals.reading.ReceivedView;
import org.punte.referrals.reading.ReferralReading;
import org.punte.referrals.referral.ReferralMoves;

/** Gives somebody back. */
@ApplicationScoped
@Transactional
class ReturnWorkflow {
    private final ReferralMoves referrals;
    private final ReferralReading reading;

    ReturnWorkflow(ReferralMoves referrals, ReferralReading reading) {
        this.referrals = referrals;
        this.reading = reading;
    }

    ReceivedView giveBack(UUID id, ReturnReferral command) {
        return reading.received(referrals.make(id, command));
    }
}
