package org.punte.referrals.referral;

import static org.punte.referrals.ReferralProblem.NOT_A_DUPLICATE;
import static org.punte.referrals.ReferralProblem.ONLY_THE_RECEIVER_ANSWERS;
import static org.punte.referrals.ReferralProblem.ONLY_THE_SENDER;
import static org.punte.referrals.ReferralProblem.REFERRAL_NOT_FOUND;
import static org.punte.referrals.ReferralProblem.STILL_ASSIGNED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.punte.referrals.colleague.Colleagues;
import org.punte.referrals.consent.ConsentGate;
import org.punte.referrals.life.DraftReferral;
import org.punte.web.caller.Caller;
import org.punte.web.tag.EntityTags;

/** The only door to a referral: what it does not return does not exist for the caller. */
@ApplicationScoped
class ReferralAccess {
    private final ReferralRepository referrals;
    private final Caller caller;
    private final Colleagues colleagues;
    private final EntityTags tags;
    private final ConsentGate gate;

    ReferralAccess(
            ReferralRepository referrals, Caller caller, Colleagues colleagues, EntityTags tags, ConsentGate gate) {
        this.referrals = referrals;
        this.caller = caller;
        this.colleagues = colleagues;
        this.tags = tags;
        this.gate = gate;
    }

    /** Sent or received by the caller's agency and not hidden from the caller, else the same 404 as an unknown id. */
    Referral visible(UUID id) {
        return referrals
                .visible(id, caller.agency(), caller.account())
                .orElseThrow(() -> REFERRAL_NOT_FOUND.because("No referral %s", id));
    }

    /** To be answered by the caller's agency. The sender sees the referral but may not answer it: 403, not 404. */
    Referral answerable(UUID id) {
        var referral = visible(id);
        if (referral.isSentBy(caller.agency())) {
            throw ONLY_THE_RECEIVER_ANSWERS.because("Referral %s was sent to another agency", id);
        }
        return asSeen(referral);
    }

    /** Still in the hands of the caller's agency as its sender. */
    Referral ofSender(UUID id) {
        var referral = visible(id);
        if (!referral.isSentBy(caller.agency())) {
            throw ONLY_THE_SENDER.because("Referral %s was sent by another agency", id);
        }
        return asSeen(referral);
    }

    /** A new one of the caller's own. */
    Referral begun(DraftReferral command, Instant at) {
        return new Referral(command, caller.agency(), caller.account(), at);
    }

    /** Only people of the caller's own agency can be named as those who work with a person. */
    void requireColleagues(Referral referral, Set<UUID> workers) {
        colleagues.requireAtWork(referral.id, workers);
    }

    /** While one of the named workers is there, a supervisor names others and not herself: it would open the person to her. */
    void requireReplaceable(Referral referral, Set<UUID> by) {
        if (by.contains(caller.account()) && colleagues.isAnyAtWork(referral.id, referral.workers())) {
            throw STILL_ASSIGNED.because(
                    "A named worker of referral %s is there: name others than yourself", referral.id);
        }
    }

    void requireTwin(Referral referral) {
        if (!referrals.hasTwin(referral)) {
            throw NOT_A_DUPLICATE.because("Referral %s has no other of the same sender beside it", referral.id);
        }
    }

    /**
     * Whether the note is for the caller: named in an acceptance that still stands, under a consent that still lives. Whose
     * factor was just renewed goes on with the referral and opens neither note nor remarks.
     */
    boolean mayReadNote(Referral referral) {
        return caller.mayOpenSealed()
                && referral.noted
                && referral.status.isTakenOn()
                && isNamed(referral)
                && gate.isLive(referral.consent);
    }

    /** Remarks are between those who work with the person: the author and the named workers. */
    boolean mayReadRemarks(Referral referral) {
        return caller.mayOpenSealed() && (referral.author.equals(caller.account()) || isNamed(referral));
    }

    private boolean isNamed(Referral referral) {
        return referral.receiver.equals(caller.agency()) && referral.workers().contains(caller.account());
    }

    private Referral asSeen(Referral referral) {
        tags.matchIfGiven(referral.version);
        return referral;
    }
}
