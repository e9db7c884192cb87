package org.punte.referrals.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.punte.referrals.availability.Availability;
import org.punte.referrals.consent.ConsentGate;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.livegrant.LiveGrants;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.referrals.timeline.PastEvent;
import org.punte.referrals.working.Working;
import org.punte.web.caller.Caller;

/** Who reads the words of a referral. */
@ApplicationScoped
class WordsAccess {
    private static final Set<Move> TOLD_BACK = EnumSet.of(Move.COMPLETION, Move.NON_DELIVERY, Move.RETURN);

    private final Caller caller;
    private final ConsentGate gate;
    private final LiveGrants grants;
    private final Availability availability;
    private final Working working;

    WordsAccess(Caller caller, ConsentGate gate, LiveGrants grants, Availability availability, Working working) {
        this.caller = caller;
        this.gate = gate;
        this.grants = grants;
        this.availability = availability;
        this.working = working;
    }

    /**
     * The author's own words: to go on with a draft, and again once it is over, so that nobody has to tell the story to ask the
     * next agency. That is for whoever works with the person still; what was entered in error is gone on from without its words.
     */
    boolean mayReadOwnNote(ReferralSheet referral) {
        if (!referral.brought().noted || !caller.mayOpenSealed() || !isAuthor(referral)) return false;
        return referral.isDraft() || mayBeSaidAgain(referral.status()) && availability.isAssigned(referral.person());
    }

    /**
     * Whether the note is for the caller: named in an acceptance that still stands, under a consent that still lives and a grant
     * that is open to the caller: whom the person keeps away is named and let in nowhere. Whose factor was just renewed goes on
     * with the referral and opens neither note nor remarks.
     */
    boolean mayReadNote(ReferralSheet referral) {
        return isOfNamed(referral) && grants.isOpen(referral.id(), referral.sender());
    }

    /** The same in the answer to a move: nobody is asked, so the note of what was just accepted comes with its grant. */
    boolean mayReadNoteAsHeard(ReferralSheet referral) {
        return isOfNamed(referral) && grants.isOpenAsHeard(referral.id(), referral.sender());
    }

    /**
     * Remarks are between those who work with the person, the author and the named workers; their own anybody reads again. Whom the
     * person keeps away is named and let in nowhere: what colleagues say of her is as little for them as the note.
     */
    Predicate<PastEvent> remarksOf(ReferralSheet referral) {
        if (!caller.mayOpenSealed()) return step -> false;
        if (isNamed(referral) && grants.hasLetIn(referral.id())) return step -> true;
        return step -> caller.account().equals(step.actor()) || isAuthor(referral) && isToldToAuthor(referral, step);
    }

    /** Of somebody who was met only what that person agreed to, while the consent that carried the referral goes on and the author works with them. */
    private boolean isToldToAuthor(ReferralSheet referral, PastEvent step) {
        if (referral.status() == ReferralStatus.ENTERED_IN_ERROR) return false;
        return !TOLD_BACK.contains(step.move())
                || Boolean.TRUE.equals(step.personAgrees())
                        && gate.goesOn(referral.brought().consent)
                        && (caller.isClient() || working.isByName(referral.person()));
    }

    private boolean isOfNamed(ReferralSheet referral) {
        return caller.mayOpenSealed()
                && referral.brought().noted
                && referral.status().isTakenOn()
                && isNamed(referral)
                && gate.isLive(referral.brought().consent);
    }

    private static boolean mayBeSaidAgain(ReferralStatus status) {
        return status.isOver() && status != ReferralStatus.ENTERED_IN_ERROR;
    }

    private boolean isAuthor(ReferralSheet referral) {
        return referral.author().equals(caller.account());
    }

    private boolean isNamed(ReferralSheet referral) {
        return referral.receiver().equals(caller.agency()) && referral.workers().contains(caller.account());
    }
}
