package org.punte.referrals.draft;

import static org.punte.web.problem.CommonProblem.OVERTAKEN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.referrals.referral.ReferralMoves;

/** A draft that its author does not go on with is gone with its words, before its time is over. */
@ApplicationScoped
@Transactional
class DraftGivingUp {
    private final ReferralMoves referrals;
    private final DraftRepository drafts;

    DraftGivingUp(ReferralMoves referrals, DraftRepository drafts) {
        this.referrals = referrals;
        this.drafts = drafts;
    }

    /** Nobody hears of it: nobody else has known that there was one. */
    void giveUp(UUID id) {
        var draft = referrals.ownDraft(id);
        if (!drafts.giveUp(id, draft.version())) throw OVERTAKEN.because("Draft %s was changed or sent just now", id);
    }
}
