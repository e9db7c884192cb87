package org.punte.referrals.conflict;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.messaging.Outbox;
import org.punte.referrals.life.ReferralMoved;
import org.punte.referrals.livegrant.RecordKnown;
import org.punte.web.caller.Acting;

/**
 * Tells a declaration as it stands: when it is made, when it is lifted, and again when it reaches one referral more. Nothing of the
 * declaration has changed then, so it is told under the version that it has.
 */
@ApplicationScoped
@Transactional(MANDATORY)
class ConflictTelling {
    private final ConflictRepository conflicts;
    private final Outbox outbox;
    private final Acting acting;

    ConflictTelling(ConflictRepository conflicts, Outbox outbox, Acting acting) {
        this.conflicts = conflicts;
        this.outbox = outbox;
        this.acting = acting;
    }

    void tell(Conflict conflict) {
        outbox.publish(asItStands(conflict));
    }

    /** At the sender it reaches what is sent, at the receiver what is taken on. */
    void moved(@Observes ReferralMoved moved) {
        switch (moved.move()) {
            case SENDING -> tellAgain(moved.sender(), moved.id());
            case ACCEPTANCE -> tellAgain(moved.receiver(), moved.id());
            default -> {}
        }
    }

    /** In the middle of a chain it reaches what was sent on from a record when it is known of whom the agency made that. */
    void known(@Observes RecordKnown record) {
        tellAgain(record.receiver(), record.referral());
    }

    /** Whoever acts in the move has declared nothing: it is told as the agency's. Mostly nobody has: a shared lock and one question are all. */
    private void tellAgain(UUID agency, UUID referral) {
        conflicts.shareReach(agency);
        var reaching = acting.within(agency, () -> conflicts.reaching(referral, agency));
        if (!reaching.isEmpty()) acting.as(agency, () -> reaching.forEach(this::tellAgain));
    }

    private void tellAgain(Conflict conflict) {
        var reached = conflicts.reached(conflict);
        if (reached.size() > 1) outbox.publish(conflict.declared(conflicts.about(conflict.referral), reached));
    }

    private ConflictEvent asItStands(Conflict conflict) {
        if (conflict.liftedAt != null) return conflict.lifted();
        return conflict.declared(conflicts.about(conflict.referral), conflicts.reached(conflict));
    }
}
