package org.punte.referrals.handback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.punte.messaging.Outbox;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.ReferralMoved;

/** Counts who gave somebody back, by whatever move, and tells the supervisors of a worker who did so before. */
@ApplicationScoped
class ReturnCounting {
    /** From which one on it is told. */
    private static final int NOTICED = 2;

    private final ReturnRepository returns;
    private final Outbox outbox;
    private final Deadlines deadlines;

    ReturnCounting(ReturnRepository returns, Outbox outbox, Deadlines deadlines) {
        this.returns = returns;
        this.outbox = outbox;
        this.deadlines = deadlines;
    }

    /** Of those who were named: they are the ones who could read. */
    void moved(@Observes ReferralMoved moved) {
        if (moved.isGivingBack()) moved.workers().forEach(worker -> count(worker, moved));
    }

    private void count(UUID worker, ReferralMoved moved) {
        returns.add(worker, moved, deadlines.now());
        var count = returns.count(worker, moved.receiver());
        if (count >= NOTICED) outbox.publish(new ReturnsRepeated(worker, moved.receiver(), count));
    }
}
