package org.punte.referrals.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.conflict.Conflicts;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.web.caller.Caller;

/** A referral as the caller's side sees it at this moment. */
@ApplicationScoped
class Views {
    private final Caller caller;
    private final Deadlines deadlines;
    private final MovesNow moves;
    private final Conflicts conflicts;

    Views(Caller caller, Deadlines deadlines, MovesNow moves, Conflicts conflicts) {
        this.caller = caller;
        this.deadlines = deadlines;
        this.moves = moves;
        this.conflicts = conflicts;
    }

    boolean isOwn(UUID agency) {
        return agency.equals(caller.agency());
    }

    /** The caller's own words are there to go on with, on whatever device. */
    boolean mayGoOnWriting(ReferralSheet referral) {
        return referral.isDraft() && referral.brought().noted && caller.mayOpenSealed();
    }

    SentView sent(ReferralSheet referral) {
        return sent(referral, null, null);
    }

    SentView sent(ReferralSheet referral, @Nullable String note, @Nullable List<UUID> children) {
        return SentView.of(referral, parent(referral), note, children, deadlines.now(), moves.of(referral));
    }

    /** Few have one, so it is looked at one by one. */
    private @Nullable UUID parent(ReferralSheet referral) {
        var parent = referral.parent();
        return parent == null || conflicts.isHidden(parent, caller.account()) ? null : parent;
    }

    ReceivedView received(ReferralSheet referral, @Nullable String note) {
        return ReceivedView.of(referral, note, deadlines.now(), moves.of(referral));
    }
}
