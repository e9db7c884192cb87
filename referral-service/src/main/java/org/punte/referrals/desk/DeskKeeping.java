package org.punte.referrals.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.punte.referrals.clock.WentOn;
import org.punte.referrals.life.ReferralMoved;

/** Keeps the desk as the referrals are, in the transaction of each move. */
@ApplicationScoped
class DeskKeeping {
    private final DeskItemRepository items;

    DeskKeeping(DeskItemRepository items) {
        this.items = items;
    }

    void wentOn(@Observes WentOn on) {
        items.put(on.referral());
    }

    void moved(@Observes ReferralMoved moved) {
        switch (moved.status()) {
            case SENT, ACKNOWLEDGED, INFORMATION_REQUESTED, ACCEPTED, WAITLISTED, IN_SERVICE, ON_HOLD ->
                items.put(moved.id());
            case DRAFT,
                    DECLINED,
                    REDIRECTED,
                    COMPLETED,
                    NOT_DELIVERED,
                    CANCELLED,
                    CONSENT_WITHDRAWN,
                    EXPIRED,
                    ENTERED_IN_ERROR -> items.remove(moved.id());
        }
    }
}
