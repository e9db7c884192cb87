package org.punte.referrals.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.consent.ConsentGate;
import org.punte.referrals.cooperation.Cooperation;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.Move;
import org.punte.referrals.reading.ReferralReading;
import org.punte.referrals.reading.SentView;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.Asked;

/** How a referral comes into the world: drafted, and sent behind the gates. Each method is one transaction. */
@ApplicationScoped
@Transactional
public class ReferralSending {
    private final Cooperation cooperation;
    private final ConsentGate gate;
    private final Deadlines deadlines;
    private final ReferralMoves referrals;
    private final ReferralReading reading;

    ReferralSending(
            Cooperation cooperation,
            ConsentGate gate,
            Deadlines deadlines,
            ReferralMoves referrals,
            ReferralReading reading) {
        this.cooperation = cooperation;
        this.gate = gate;
        this.deadlines = deadlines;
        this.referrals = referrals;
        this.reading = reading;
    }

    /** The referral, on the receiver's desk. */
    public SentView send(SendReferral command) {
        var asked = command.asked();
        return reading.sent(referrals.send(asked, allowed(asked, asked.consent(), command.note())));
    }

    SentView draft(DraftReferral command) {
        cooperation.requireReceiving(command.receiver());
        return reading.sent(referrals.draft(command.asked(), command.note()));
    }

    SentView sendDraft(UUID id, @Nullable UUID consent) {
        return reading.sent(referrals.make(id, Move.SENDING, draft -> {
            var under = consent == null ? draft.brought().consent : consent;
            return allowed(draft.asked(), under, null);
        }));
    }

    private Sending allowed(Asked asked, @Nullable UUID consent, @Nullable String note) {
        cooperation.requireSending(asked.receiver());
        var due = deadlines.from(asked.urgency(), asked.receiver());
        return new Sending(consent, gate.requireLive(consent, asked.person(), asked.receiver()), due, note);
    }
}
