package org.punte.referrals.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.web.caller.Caller;

/** A referral as the caller's side sees it at this moment. */
@ApplicationScoped
class Views {
    private final Caller caller;
    private final Deadlines deadlines;

    Views(Caller caller, Deadlines deadlines) {
        this.caller = caller;
        this.deadlines = deadlines;
    }

    boolean isOwn(UUID agency) {
        return agency.equals(caller.agency());
    }

    SentView sent(ReferralSheet referral) {
        return SentView.of(referral, deadlines.now());
    }

    ReceivedView received(ReferralSheet referral, @Nullable String note) {
        return ReceivedView.of(referral, note, deadlines.now());
    }
}
