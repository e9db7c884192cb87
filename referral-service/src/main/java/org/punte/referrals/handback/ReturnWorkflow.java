package org.punte.referrals.handback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.messaging.Outbox;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.reading.ReceivedView;
import org.punte.referrals.reading.ReferralReading;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.ReferralSheet;

/** Gives somebody back, and tells the supervisors of a worker who did so before. */
@ApplicationScoped
@Transactional
class ReturnWorkflow {
    /** From which one on it is told. */
    private static final int NOTICED = 2;

    private final ReferralMoves referrals;
    private final ReferralReading reading;
    private final ReturnRepository returns;
    private final Outbox outbox;
    private final Deadlines deadlines;

    ReturnWorkflow(
            ReferralMoves referrals,
            ReferralReading reading,
            ReturnRepository returns,
            Outbox outbox,
            Deadlines deadlines) {
        this.referrals = referrals;
        this.reading = reading;
        this.returns = returns;
        this.outbox = outbox;
        this.deadlines = deadlines;
    }

    ReceivedView giveBack(UUID id, ReturnReferral command) {
        var returned = referrals.make(id, command);
        returned.workers().forEach(worker -> count(worker, returned));
        return reading.received(returned);
    }

    /** Of those who were named: they are the ones who could read. */
    private void count(UUID worker, ReferralSheet returned) {
        returns.add(worker, returned.receiver(), returned.id(), deadlines.now());
        var count = returns.count(worker, returned.receiver());
        if (count >= NOTICED) outbox.publish(new ReturnsRepeated(worker, returned.receiver(), count));
    }
}
