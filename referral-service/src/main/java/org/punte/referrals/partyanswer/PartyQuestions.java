package org.punte.referrals.partyanswer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.party.Parties;
import org.punte.referrals.party.PartyView;
import org.punte.referrals.question.AskInformation;
import org.punte.referrals.question.GiveInformation;
import org.punte.referrals.question.QuestionRules;
import org.punte.referrals.referral.Companions;

/** One question about all who wait, and one answer for all who were asked about: their clocks stop and go on at one moment. */
@ApplicationScoped
@Transactional
class PartyQuestions {
    private final Parties parties;
    private final Companions companions;
    private final QuestionRules rules;
    private final Deadlines deadlines;

    PartyQuestions(Parties parties, Companions companions, QuestionRules rules, Deadlines deadlines) {
        this.parties = parties;
        this.companions = companions;
        this.rules = rules;
        this.deadlines = deadlines;
    }

    PartyView ask(UUID id, AskInformation command) {
        var now = deadlines.now();
        for (var referral : parties.hold(id).open())
            companions.make(referral.id(), rules.asking(referral, command, now));
        return parties.show(id);
    }

    /** Words are looked at for each of them: they name nobody. */
    PartyView answer(UUID id, GiveInformation command) {
        var now = deadlines.now();
        for (var referral : parties.holdAsked(id))
            companions.make(referral.id(), rules.answering(referral, command, now));
        return parties.show(id);
    }
}
