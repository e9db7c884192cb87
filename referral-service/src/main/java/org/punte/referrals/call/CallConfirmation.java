package org.punte.referrals.call;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.referrals.invitation.InvitationSheet;
import org.punte.referrals.invitation.Invitations;
import org.punte.referrals.sending.ReferralSending;
import org.punte.referrals.sending.SendReferral;

/** One offer is chosen. In one transaction the referral is sent and accepted with the workers of the offer, and the others go home. */
@ApplicationScoped
@Transactional
class CallConfirmation {
    private final CallWorkflow calls;
    private final Invitations invitations;
    private final ReferralSending sending;
    private final OfferedAcceptance acceptance;

    CallConfirmation(
            CallWorkflow calls, Invitations invitations, ReferralSending sending, OfferedAcceptance acceptance) {
        this.calls = calls;
        this.invitations = invitations;
        this.sending = sending;
        this.acceptance = acceptance;
    }

    /** The gate asks for a live consent for just this agency: only with it there is a referral, and only an accepted referral opens a grant. */
    CallView confirm(UUID id, ConfirmOffer command) {
        var call = calls.held(id);
        call.requireOpen();
        var offer = invitations.requireOffer(id, command.offer());
        var referral = sending.sendOffered(asked(call, offer, command)).id();
        acceptance.accept(referral, call.sender, offer);
        call.confirm(referral);
        invitations.confirm(id, offer.id(), referral);
        Log.infof("Call %s became referral %s", id, referral);
        return calls.view(call);
    }

    private static SendReferral asked(Call call, InvitationSheet offer, ConfirmOffer command) {
        return new SendReferral(
                call.person,
                offer.receiver(),
                command.consent(),
                call.service,
                call.urgency,
                call.envelope,
                null,
                null,
                null,
                command.note());
    }
}
