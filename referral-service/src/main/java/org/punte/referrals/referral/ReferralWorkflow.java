package org.punte.referrals.referral;

import static org.punte.referrals.life.Move.DRAFTING;
import static org.punte.referrals.life.Move.SENDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.consent.ConsentGate;
import org.punte.referrals.cooperation.Cooperation;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.DraftReferral;
import org.punte.referrals.life.SendReferral;

/** How a referral comes into the world: drafted, and sent behind the gates. Each method is one transaction. */
@ApplicationScoped
@Transactional
class ReferralWorkflow {
    private final Cooperation cooperation;
    private final ConsentGate gate;
    private final Deadlines deadlines;
    private final ReferralAccess access;
    private final ReferralTelling telling;

    ReferralWorkflow(
            Cooperation cooperation,
            ConsentGate gate,
            Deadlines deadlines,
            ReferralAccess access,
            ReferralTelling telling) {
        this.cooperation = cooperation;
        this.gate = gate;
        this.deadlines = deadlines;
        this.access = access;
        this.telling = telling;
    }

    SentView send(SendReferral command) {
        var referral = access.begun(DraftReferral.of(command), deadlines.now());
        return sent(referral, command.consent(), command.note());
    }

    SentView draft(DraftReferral command) {
        cooperation.requireReceiving(command.receiver());
        var referral = access.begun(command, deadlines.now());
        telling.tell(referral, DRAFTING, null, command.note());
        return SentView.of(referral, referral.createdAt);
    }

    SentView sendDraft(UUID id, @Nullable UUID consent) {
        var referral = access.ofSender(id);
        return sent(referral, consent == null ? referral.consent : consent, null);
    }

    private SentView sent(Referral referral, @Nullable UUID consent, @Nullable String note) {
        cooperation.requireSending(referral.receiver);
        var due = deadlines.from(referral.urgency, referral.receiver);
        referral.send(consent, gate.requireLive(consent, referral.person, referral.receiver), due);
        telling.tell(referral, SENDING, null, note);
        return SentView.of(referral, due.sentAt());
    }
}
