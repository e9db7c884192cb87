package org.punte.referrals.ending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.referrals.reading.ReferralReading;
import org.punte.referrals.reading.SentView;
import org.punte.referrals.referral.ReferralMoves;

/** One method per way in which a referral is ended by its sender; each is one transaction. */
@ApplicationScoped
@Transactional
class ReferralEnding {
    private final ReferralMoves referrals;
    private final ReferralReading reading;

    ReferralEnding(ReferralMoves referrals, ReferralReading reading) {
        this.referrals = referrals;
        this.reading = reading;
    }

    SentView cancel(UUID id, CancelReferral command) {
        return reading.sent(referrals.make(id, command));
    }
}
