package org.punte.referrals.interruption;

import static org.punte.referrals.directory.DirectoryProblem.SERVICE_TEMPORARILY_CLOSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.punte.referrals.directory.Directory;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralMoved;
import org.punte.referrals.next.NextCandidates;
import org.punte.referrals.referral.ReferralMoves;

/** Nothing is sent to a service that its agency has closed for now: the sending, still in its transaction, is refused. */
@ApplicationScoped
class SendingRule {
    private static final int SHOWN = 5;

    private final Directory directory;
    private final ReferralMoves referrals;
    private final NextCandidates candidates;

    SendingRule(Directory directory, ReferralMoves referrals, NextCandidates candidates) {
        this.directory = directory;
        this.referrals = referrals;
        this.candidates = candidates;
    }

    void sent(@Observes ReferralMoved moved) {
        if (moved.move() != Move.SENDING || !directory.isClosedForSending(moved.receiver(), moved.service())) return;
        throw SERVICE_TEMPORARILY_CLOSED
                .because("%s of agency %s is closed", moved.service(), moved.receiver())
                .with("alternatives", alternatives(moved.id()));
    }

    /** Best first. Of others nobody has found out whether the person wants them: the page of candidates does. */
    private List<UUID> alternatives(UUID referral) {
        return candidates.after(referrals.visible(referral)).stream()
                .limit(SHOWN)
                .toList();
    }
}
