package org.punte.referrals.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.punte.referrals.agency.AgencyHeard;
import org.punte.referrals.clock.WentOn;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.ReferralMoved;
import org.punte.referrals.life.ReferralStatus;

/** Keeps the desk as the referrals are, in the transaction of each move. */
@ApplicationScoped
class DeskKeeping {
    private final DeskItemRepository items;
    private final Deadlines deadlines;

    DeskKeeping(DeskItemRepository items, Deadlines deadlines) {
        this.items = items;
        this.deadlines = deadlines;
    }

    void wentOn(@Observes WentOn on) {
        items.put(on.referral());
    }

    void moved(@Observes ReferralMoved moved) {
        if (moved.status().isOpen()) items.put(moved.id());
        else if (moved.status() == ReferralStatus.CANCELLED) cancelled(moved);
        else items.remove(moved.id());
    }

    /** What a suspended agency has sent stands still, and lies last until the agency is back. */
    void heard(@Observes AgencyHeard heard) {
        items.followSender(heard.agency());
    }

    /** Somebody may be waiting for whom does not come: until it is confirmed that this was seen, it is not over. */
    private void cancelled(ReferralMoved moved) {
        if (moved.leavesUnseen()) items.keepCancelled(moved.id(), deadlines.confirmation(moved.at()));
        else items.remove(moved.id());
    }
}
