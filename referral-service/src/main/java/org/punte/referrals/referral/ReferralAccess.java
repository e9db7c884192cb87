package org.punte.referrals.referral;

import static org.punte.referrals.ReferralProblem.ONLY_THE_RECEIVER_ANSWERS;
import static org.punte.referrals.ReferralProblem.ONLY_THE_SENDER;
import static org.punte.referrals.ReferralProblem.REFERRAL_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.Side;
import org.punte.web.caller.Caller;
import org.punte.web.tag.EntityTags;

/** The only door to a referral: what it does not return does not exist for the caller. */
@ApplicationScoped
class ReferralAccess {
    private final ReferralRepository referrals;
    private final Caller caller;
    private final EntityTags tags;

    ReferralAccess(ReferralRepository referrals, Caller caller, EntityTags tags) {
        this.referrals = referrals;
        this.caller = caller;
        this.tags = tags;
    }

    /** Sent or received by the caller's agency and not hidden from the caller, else the same 404 as an unknown id. */
    Referral visible(UUID id) {
        return referrals
                .visible(id, caller.agency(), caller.account())
                .orElseThrow(() -> REFERRAL_NOT_FOUND.because("No referral %s", id));
    }

    /** The caller's own draft, as the caller has seen it. */
    Referral ofAuthor(UUID id) {
        var referral = of(Side.AUTHOR, id);
        referral.status.by(Move.REDRAFTING);
        tags.requireMatch(referral.version);
        return referral;
    }

    /** To be moved by the caller's agency. The other side sees it but may not move it: 403, not 404. */
    Referral of(Side side, UUID id) {
        var referral = visible(id);
        boolean sender = referral.isSentBy(caller.agency());
        if (side == Side.RECEIVER && sender) {
            throw ONLY_THE_RECEIVER_ANSWERS.because("Referral %s was sent to another agency", id);
        }
        if (side != Side.RECEIVER && !sender) {
            throw ONLY_THE_SENDER.because("Referral %s was sent by another agency", id);
        }
        tags.matchIfGiven(referral.version);
        return referral;
    }
}
