package org.punte.referrals.transfer;

import static org.punte.referrals.ReferralProblem.REFERRAL_NOT_FOUND;
import static org.punte.referrals.transfer.TransferProblem.SUCCESSOR_NOT_FITTING;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.need.ServiceCode;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.web.caller.Caller;

/** Who reads what was handed over: the named workers of a transfer that stands. Others find nothing there. */
@ApplicationScoped
class NewOwner {
    private final ReferralMoves referrals;
    private final Caller caller;
    private final Deadlines deadlines;

    NewOwner(ReferralMoves referrals, Caller caller, Deadlines deadlines) {
        this.referrals = referrals;
        this.caller = caller;
        this.deadlines = deadlines;
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

    /** The caller's own, sent, not over, and for the same service: what asks anew. */
    void requireOwn(UUID referral, ServiceCode service) {
        var own = referrals.visible(referral);
        boolean fits = own.isSentBy(caller.agency())
                && own.wasSent()
                && own.service() == service
                && (own.status().awaitsAnswer() || own.status().isTakenOn());
        if (!fits) throw SUCCESSOR_NOT_FITTING.because("Referral %s does not take its place", referral);
    }

    Instant now() {
        return deadlines.now();
    }
}
