package org.punte.referrals.partyanswer;

import static org.punte.referrals.ReferralProblem.CONSENT_MISSING;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Function;
import org.punte.referrals.answer.AnswerRules;
import org.punte.referrals.answer.AnswerUndoing;
import org.punte.referrals.answer.DeclineReferral;
import org.punte.referrals.answer.UndoAnswer;
import org.punte.referrals.answer.WaitlistReferral;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralStatus;
import org.punte.referrals.party.Parties;
import org.punte.referrals.party.PartyHeld;
import org.punte.referrals.party.PartyView;
import org.punte.referrals.referral.Companions;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.referrals.sheet.Step;

/** One answer for all who still wait for it, in one transaction: all of it happens, or nothing. Who ended meanwhile is left out. */
@ApplicationScoped
@Transactional
class PartyAnswers {
    private final Parties parties;
    private final Companions companions;
    private final AnswerRules rules;
    private final AnswerUndoing undoing;

    PartyAnswers(Parties parties, Companions companions, AnswerRules rules, AnswerUndoing undoing) {
        this.parties = parties;
        this.companions = companions;
        this.rules = rules;
        this.undoing = undoing;
    }

    PartyView acknowledge(UUID id) {
        for (var referral : parties.hold(id).open())
            if (referral.status() == ReferralStatus.SENT) companions.make(referral.id(), () -> Move.ACKNOWLEDGEMENT);
        return parties.show(id);
    }

    PartyView accept(UUID id, AcceptParty command) {
        var party = withLiveConsent(id, parties.hold(id));
        var taken = command.takenOf(party);
        return answered(
                id,
                party,
                referral -> taken.contains(referral.id())
                        ? rules.acceptance(referral, command.acceptance())
                        : rules.decline(referral, command.others()));
    }

    PartyView decline(UUID id, DeclineReferral command) {
        return answered(id, parties.hold(id), referral -> rules.decline(referral, command));
    }

    PartyView waitlist(UUID id, WaitlistReferral command) {
        return answered(id, parties.hold(id), referral -> rules.waitlisting(referral, command));
    }

    PartyView undo(UUID id, UndoAnswer command) {
        var answered = parties.holdAnswered(id);
        var step = undoing.together(answered, command);
        for (var referral : answered) companions.make(referral.id(), step);
        Log.infof("The answer to party %s was taken back", id);
        return parties.show(id);
    }

    private PartyView answered(UUID id, PartyHeld party, Function<ReferralSheet, Step> answer) {
        for (var referral : party.open()) companions.make(referral.id(), answer.apply(referral));
        Log.infof("Party %s was answered", id);
        return parties.answered(id);
    }

    /** Whose consent has run out goes home by itself, and keeps nobody else waiting. */
    private PartyHeld withLiveConsent(UUID id, PartyHeld party) {
        var live = party.open().stream()
                .filter(referral -> !rules.isConsentOver(referral))
                .toList();
        if (live.isEmpty()) throw CONSENT_MISSING.because("The consents for party %s are over", id);
        return new PartyHeld(party.together(), live);
    }
}
