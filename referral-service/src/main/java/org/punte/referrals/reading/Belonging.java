package org.punte.referrals.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.conflict.Conflicts;
import org.punte.referrals.openstep.NextAgency;
import org.punte.referrals.party.Parties;
import org.punte.referrals.party.PartyLine;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.web.caller.Caller;

/** What a referral goes on from and which others it came with, as far as the reader may know. Few have either, and lists are long. */
@ApplicationScoped
class Belonging {
    private final Conflicts conflicts;
    private final Parties parties;
    private final NextAgency next;
    private final Caller caller;

    Belonging(Conflicts conflicts, Parties parties, NextAgency next, Caller caller) {
        this.conflicts = conflicts;
        this.parties = parties;
        this.next = next;
        this.caller = caller;
    }

    Chain chain(ReferralSheet referral, @Nullable List<UUID> children) {
        var parent = referral.parent();
        return new Chain(
                parent == null || conflicts.isHidden(parent, caller.account()) ? null : parent,
                children,
                children == null ? null : next.isToBeChosen(referral));
    }

    @Nullable
    PartyLine party(ReferralSheet referral) {
        return referral.brought().party == null ? null : parties.line(referral);
    }
}
