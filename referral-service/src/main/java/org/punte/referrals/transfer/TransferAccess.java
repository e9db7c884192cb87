package org.punte.referrals.transfer;

import static org.punte.referrals.ReferralProblem.CONSENT_MISSING;
import static org.punte.referrals.ReferralProblem.CONSENT_NOT_VERIFIABLE;
import static org.punte.referrals.ReferralProblem.REFERRAL_NOT_FOUND;
import static org.punte.referrals.transfer.TransferProblem.SUCCESSOR_NOT_FITTING;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.punte.referrals.availability.Availability;
import org.punte.referrals.availability.Availability.Outcome;
import org.punte.referrals.livegrant.LiveGrants;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.web.caller.Caller;

/**
 * Whose a case is: whoever works with the person gives it away, and the named workers of a transfer that stands, if the person
 * lets them, read what was handed over. Others find nothing there.
 */
@ApplicationScoped
class TransferAccess {
    private final ReferralMoves referrals;
    private final Availability availability;
    private final LiveGrants grants;
    private final Caller caller;

    TransferAccess(ReferralMoves referrals, Availability availability, LiveGrants grants, Caller caller) {
        this.referrals = referrals;
        this.availability = availability;
        this.grants = grants;
        this.caller = caller;
    }

    /** A colleague's case is as unknown as one that is nobody's, and so is an agency that the person does not want. */
    void requireMine(UUID person, UUID receiver) {
        if (!isMine(person, receiver)) throw CONSENT_MISSING.because("No consent of this person for this agency");
    }

    /** Whether the caller works with the person. */
    boolean isMine(UUID person) {
        return isMine(person, caller.agency());
    }

    private boolean isMine(UUID person, UUID agency) {
        var found = availability.of(person, List.of(agency));
        if (found.outcome() == Outcome.SILENT) {
            throw CONSENT_NOT_VERIFIABLE.because("Who works with this person cannot be verified at present");
        }
        return found.isChecked()
                && (agency.equals(caller.agency()) || !found.unavailable().contains(agency));
    }

    /**
     * Refuses whom the grant does not let in; otherwise whether what was asked for is told under it now: both the person and the
     * agreement of the two agencies may cover less. Asks identity-service, so it stands before the transaction.
     */
    boolean isTold(UUID transfer) {
        takenOn(transfer);
        var shown = grants.shownToCaller(transfer);
        if (shown.isEmpty()) throw REFERRAL_NOT_FOUND.because("No transfer %s", transfer);
        return shown.contains(Decisions.TOLD_UNDER);
    }

    /** What is not told is not taken up. */
    void requireTold(UUID transfer) {
        if (!isTold(transfer)) throw REFERRAL_NOT_FOUND.because("Nothing handed over with transfer %s", transfer);
    }

    ReferralSheet takenOn(UUID transfer) {
        var found = referrals.visible(transfer);
        boolean isMine = found.isTransfer()
                && found.receiver().equals(caller.agency())
                && found.status().isTakenOn()
                && found.workers().contains(caller.account());
        if (!isMine) throw REFERRAL_NOT_FOUND.because("No transfer %s", transfer);
        return found;
    }

    /** The caller's own, for the same service, sent since the case was offered, and not over: what asks anew. */
    void requireSuccessor(UUID referral, HandedOver row, ReferralSheet transfer) {
        var own = referrals.visible(referral);
        boolean fits = own.isSentBy(caller.agency())
                && own.wasSent()
                && !own.isTransfer()
                && own.service() == row.service
                && own.brought().sentAt.isAfter(transfer.brought().sentAt)
                && (own.status().awaitsAnswer() || own.status().isTakenOn());
        if (!fits) throw SUCCESSOR_NOT_FITTING.because("Referral %s does not take its place", referral);
    }
}
