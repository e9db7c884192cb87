package org.punte.referrals.transferrequest;

import static org.punte.referrals.ReferralProblem.REFERRAL_NOT_FOUND;
import static org.punte.web.caller.Roles.SUPERVISOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.messaging.Outbox;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.web.caller.Acting;
import org.punte.web.caller.Caller;

/**
 * Asks for a case. What stands at the owner is never looked at: each request is the same work and the same answer, whether the
 * owner has the person still, gave them to others, said no before, or keeps nothing any more.
 */
@ApplicationScoped
@Transactional
class Asking {
    private final ReferralMoves referrals;
    private final TransferRequestRepository requests;
    private final Outbox outbox;
    private final Acting acting;
    private final Who who;

    Asking(ReferralMoves referrals, TransferRequestRepository requests, Outbox outbox, Acting acting, Who who) {
        this.referrals = referrals;
        this.requests = requests;
        this.outbox = outbox;
        this.acting = acting;
        this.who = who;
    }

    CaseAskedView ask(UUID referral, AskForCase command) {
        var received = received(referral);
        var request = who.asks(received, command);
        acting.as(received.sender(), () -> {
            requests.persistAndFlush(request);
            outbox.publish(new TransferRequested(request));
        });
        return CaseAskedView.of(referral);
    }

    CaseAskedView asked(UUID referral) {
        return CaseAskedView.of(received(referral).id());
    }

    /** Received by the caller's agency, and the caller named in it or its supervisor; for all others it is not there. */
    private ReferralSheet received(UUID id) {
        var referral = referrals.visible(id);
        if (!who.received(referral)) throw REFERRAL_NOT_FOUND.because("No referral %s", id);
        return referral;
    }

    /** The caller, as far as a request needs to know. */
    @ApplicationScoped
    static class Who {
        private final Caller caller;
        private final Deadlines deadlines;

        Who(Caller caller, Deadlines deadlines) {
            this.caller = caller;
            this.deadlines = deadlines;
        }

        boolean received(ReferralSheet referral) {
            return referral.receiver().equals(caller.agency())
                    && (referral.workers().contains(caller.account()) || caller.is(SUPERVISOR));
        }

        TransferRequest asks(ReferralSheet referral, AskForCase command) {
            return new TransferRequest(referral, command, caller.account(), deadlines.now());
        }
    }
}
