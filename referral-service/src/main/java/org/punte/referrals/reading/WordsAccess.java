package org.punte.referrals.reading;

import jakarta.enterprise.context.ApplicationScoped;
import org.punte.referrals.consent.ConsentGate;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.web.caller.Caller;

/** Who reads the words of a referral. */
@ApplicationScoped
class WordsAccess {
    private final Caller caller;
    private final ConsentGate gate;

    WordsAccess(Caller caller, ConsentGate gate) {
        this.caller = caller;
        this.gate = gate;
    }

    /**
     * Whether the note is for the caller: named in an acceptance that still stands, under a consent that still lives. Whose
     * factor was just renewed goes on with the referral and opens neither note nor remarks.
     */
    boolean mayReadNote(ReferralSheet referral) {
        return caller.mayOpenSealed()
                && referral.brought().noted
                && referral.status().isTakenOn()
                && isNamed(referral)
                && gate.isLive(referral.brought().consent);
    }

    /** Remarks are between those who work with the person: the author and the named workers. */
    boolean mayReadRemarks(ReferralSheet referral) {
        return caller.mayOpenSealed() && (referral.author().equals(caller.account()) || isNamed(referral));
    }

    private boolean isNamed(ReferralSheet referral) {
        return referral.receiver().equals(caller.agency()) && referral.workers().contains(caller.account());
    }
}
