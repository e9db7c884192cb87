package org.punte.referrals.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    private final MovesNow moves;
    private final Belonging belonging;
    private final Proposals proposals;

    Views(Caller caller, Deadlines deadlines, MovesNow moves, Belonging belonging, Proposals proposals) {
        this.caller = caller;
        this.deadlines = deadlines;
        this.moves = moves;
        this.belonging = belonging;
        this.proposals = proposals;
    }

    boolean isOwn(UUID agency) {
        return agency.equals(caller.agency());
    }

    SentView sent(ReferralSheet referral) {
        return view(referral, null, null, null);
    }

    SentView sent(ReferralSheet referral, @Nullable String note, @Nullable List<UUID> children) {
        return view(referral, note, children, proposals.of(referral));
    }

    private SentView view(
            ReferralSheet referral, @Nullable String note, @Nullable List<UUID> children, @Nullable Proposed proposed) {
        return SentView.of(
                referral,
                belonging.chain(referral, children),
                note,
                proposed,
                belonging.party(referral),
                isLate(referral) || referral.isQuestionOverdueAt(deadlines.now()),
                moves.of(referral));
    }

    ReceivedView received(ReferralSheet referral, @Nullable String note) {
        return ReceivedView.of(referral, note, belonging.party(referral), isLate(referral), moves.of(referral));
    }

    private boolean isLate(ReferralSheet referral) {
        return deadlines.isOverdueAt(referral, deadlines.now());
    }
}
