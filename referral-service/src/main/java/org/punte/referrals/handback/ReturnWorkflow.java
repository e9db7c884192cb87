package org.punte.referrals.handback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.referrals.answer.AnswerRules;
import org.punte.referrals.reading.ReceivedView;
import org.punte.referrals.reading.ReferralReading;
import org.punte.referrals.referral.ReferralMoves;

/** Gives somebody back. */
@ApplicationScoped
@Transactional
class ReturnWorkflow {
    private final ReferralMoves referrals;
    private final AnswerRules rules;
    private final ReferralReading reading;

    ReturnWorkflow(ReferralMoves referrals, AnswerRules rules, ReferralReading reading) {
        this.referrals = referrals;
        this.rules = rules;
        this.reading = reading;
    }

    ReceivedView giveBack(UUID id, ReturnReferral command) {
        command.requireAgreed();
        var returned = referrals.make(id, command.move(), referral -> {
            rules.requireTwin(referral, command.reason());
            return command;
        });
        return reading.received(returned);
    }
}
