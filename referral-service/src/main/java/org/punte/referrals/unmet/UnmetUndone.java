package org.punte.referrals.unmet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralMoved;
import org.punte.referrals.life.ReferralStatus;
import org.punte.web.caller.Acting;

/** A no that is taken back tells nothing of a need; whoever heard of it at once hears that by {@code referral.answer-undone.v1}. */
@ApplicationScoped
class UnmetUndone {
    private final UnmetRepository needs;
    private final Acting acting;

    UnmetUndone(UnmetRepository needs, Acting acting) {
        this.needs = needs;
        this.acting = acting;
    }

    void moved(@Observes ReferralMoved move) {
        if (move.move() != Move.ANSWER_UNDONE || move.before() != ReferralStatus.DECLINED) return;
        acting.as(move.sender(), () -> needs.takeBack(move.id()));
    }
}
