package org.punte.referrals.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.Move;
import org.punte.referrals.party.Parties;
import org.punte.referrals.referral.ReferralMoves;
import org.punte.referrals.sheet.ReferralSheet;

/** Asking and answering; each is one transaction with the move that it is. */
@ApplicationScoped
@Transactional
class QuestionWorkflow {
    private final ReferralMoves referrals;
    private final QuestionRules rules;
    private final Parties parties;
    private final Deadlines deadlines;
    private final QuestionReading reading;

    QuestionWorkflow(
            ReferralMoves referrals,
            QuestionRules rules,
            Parties parties,
            Deadlines deadlines,
            QuestionReading reading) {
        this.referrals = referrals;
        this.rules = rules;
        this.parties = parties;
        this.deadlines = deadlines;
        this.reading = reading;
    }

    ReferralSheet ask(UUID id, AskInformation command) {
        return referrals.make(id, Move.INFORMATION_REQUEST, referral -> {
            parties.requireTogether(Move.INFORMATION_REQUEST, referral);
            return rules.asking(referral, command, deadlines.now());
        });
    }

    ReferralSheet answer(UUID id, GiveInformation command) {
        return referrals.make(id, Move.INFORMATION, referral -> {
            parties.requireTogether(Move.INFORMATION, referral);
            return rules.answering(referral, command, deadlines.now());
        });
    }

    List<AskedView> of(UUID id) {
        referrals.visible(id);
        return reading.of(id);
    }
}
