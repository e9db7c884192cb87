package org.punte.referrals.referral;

import static org.punte.referrals.life.Move.DRAFTING;
import static org.punte.referrals.life.Move.SENDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.consent.ConsentGate;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.DraftReferral;
import org.punte.referrals.life.SendReferral;
import org.punte.web.caller.Caller;

/** How a referral comes into the world: drafted, and sent behind the consent gate. Each method is one transaction. */
@ApplicationScoped
@Transactional
class ReferralWorkflow {
    private final ConsentGate gate;
    private final Deadlines deadlines;
    private final ReferralAccess access;
    private final ReferralTelling telling;
    private final Caller caller;

    ReferralWorkflow(
            ConsentGate gate, Deadlines deadlines, ReferralAccess access, ReferralTelling telling, Caller caller) {
        this.gate = gate;
        this.deadlines = deadlines;
        this.access = access;
        this.telling = telling;
        this.caller = caller;
    }

    SentView send(SendReferral command) {
        var referral = begun(DraftReferral.of(command));
        return sent(referral, command.consent(), command.note());
    }

    SentView draft(DraftReferral command) {
        gate.requireOther(command.receiver());
        var referral = begun(command);
        telling.tell(referral, DRAFTING, null, command.note());
        return SentView.of(referral, referral.createdAt);
    }

    SentView sendDraft(UUID id, @Nullable UUID consent) {
        var referral = access.ofSender(id);
        return sent(referral, consent == null ? referral.consent : consent, null);
    }

    private SentView sent(Referral referral, @Nullable UUID consent, @Nullable String note) {
        var due = deadlines.from(referral.urgency, referral.receiver);
        referral.send(consent, gate.requireLive(consent, referral.person, referral.receiver), due);
        telling.tell(referral, SENDING, null, note);
        return SentView.of(referral, due.sentAt());
    }

    private Referral begun(DraftReferral command) {
        return new Referral(command, caller.agency(), caller.account(), deadlines.now());
    }
}
