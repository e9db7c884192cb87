package org.punte.referrals.unmet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralMoved;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.referral.ReferralUpkeep;
import org.punte.web.caller.Acting;

/** A no that is taken back tells nothing of a need; whoever heard of the need at once hears that, too. */
@ApplicationScoped
class UnmetUndone {
    private final UnmetNeeds needs;
    private final ReferralUpkeep referrals;
    private final Acting acting;

    UnmetUndone(UnmetNeeds needs, ReferralUpkeep referrals, Acting acting) {
        this.needs = needs;
        this.referrals = referrals;
        this.acting = acting;
    }

    void moved(@Observes ReferralMoved move) {
        if (move.move() != Move.ANSWER_UNDONE || move.before() != ReferralStatus.DECLINED) return;
        acting.as(move.sender(), () -> needs.takenBack(referrals.asItStands(move.id()), move.at()));
    }
}
