package org.punte.referrals.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.party.Parties;
import org.punte.referrals.party.PartyLine;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.web.caller.Caller;

/** A referral as the caller's side sees it at this moment. */
@ApplicationScoped
class Views {
    private final Caller caller;
    private final Deadlines deadlines;
    private final MovesNow moves;
    private final Parties parties;

    Views(Caller caller, Deadlines deadlines, MovesNow moves, Parties parties) {
        this.caller = caller;
        this.deadlines = deadlines;
        this.moves = moves;
        this.parties = parties;
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
        return SentView.of(referral, note, children, party(referral), deadlines.now(), moves.of(referral));
    }

    ReceivedView received(ReferralSheet referral, @Nullable String note) {
        return ReceivedView.of(referral, note, party(referral), deadlines.now(), moves.of(referral));
    }

    /** Most are sent alone, and lists are long: only of the others somebody is asked. */
    private @Nullable PartyLine party(ReferralSheet referral) {
        return referral.brought().party == null ? null : parties.line(referral);
    }
}
