package org.punte.referrals.transfer;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralMoved;
import org.punte.referrals.life.ReferralType;
import org.punte.referrals.referral.OpenReferrals;
import org.punte.referrals.transfer.Decision.Fate;
import org.punte.web.caller.Acting;

/** Does what was decided, in the transaction of the acceptance: so all of it happens, or nothing. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class Acceptances {
    private final Decisions decisions;
    private final OpenReferrals open;
    private final HandedOverRepository handed;
    private final Acting acting;

    Acceptances(Decisions decisions, OpenReferrals open, HandedOverRepository handed, Acting acting) {
        this.decisions = decisions;
        this.open = open;
        this.handed = handed;
        this.acting = acting;
    }

    void accepted(@Observes ReferralMoved moved) {
        if (moved.type() != ReferralType.TRANSFER || moved.move() != Move.ACCEPTANCE) return;
        var fates = acting.as(moved.sender(), () -> decisions.of(moved.id(), moved.sender()));
        open.close(moved.sender(), with(Fate.CLOSE, fates));
        for (var old : open.held(moved.sender(), with(Fate.HAND_OVER, fates))) {
            handed.persist(new HandedOver(moved.id(), old, moved.receiver()));
        }
        handed.flush();
        Log.infof("Transfer %s was accepted", moved.id());
    }

    private static List<UUID> with(Fate fate, Map<UUID, Fate> fates) {
        return fates.entrySet().stream()
                .filter(decided -> decided.getValue() == fate)
                .map(Map.Entry::getKey)
                .toList();
    }
}
