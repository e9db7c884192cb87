package org.punte.referrals.party;

import static org.punte.referrals.ReferralProblem.ONLY_THE_RECEIVER_ANSWERS;
import static org.punte.referrals.party.PartyProblem.ANSWER_THE_PARTY;
import static org.punte.referrals.party.PartyProblem.PARTY_ANSWERED;
import static org.punte.referrals.party.PartyProblem.PARTY_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.Move;
import org.punte.referrals.referral.Companions;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.web.caller.Caller;

/** The other features' door to parties: how one begins, who sees it, and which referrals it binds to one answer. */
@ApplicationScoped
@Transactional
public class Parties {
    private final PartyRepository parties;
    private final Companions companions;
    private final Deadlines deadlines;
    private final Caller caller;

    Parties(PartyRepository parties, Companions companions, Deadlines deadlines, Caller caller) {
        this.parties = parties;
        this.companions = companions;
        this.deadlines = deadlines;
        this.caller = caller;
    }

    /** Of the caller, without anybody in it yet. */
    public UUID begin(UUID receiver, Together together, Heads heads) {
        var party = new Party(receiver, together, heads).sent(caller.account(), caller.agency(), deadlines.now());
        parties.persistAndFlush(party);
        return party.id;
    }

    public PartyView show(UUID id) {
        return PartyView.of(known(id), companions.of(id));
    }

    /** For the receiver's answer. The rows are held in one order, whoever else answers or withdraws. */
    public PartyHeld hold(UUID id) {
        var party = known(id);
        if (!party.receiver.equals(caller.agency()))
            throw ONLY_THE_RECEIVER_ANSWERS.because("Party %s was sent to another agency", id);
        var open = companions.held(id).stream().filter(Parties::isOpen).toList();
        if (open.isEmpty()) throw PARTY_ANSWERED.because("Nobody of party %s waits for an answer", id);
        return new PartyHeld(party.together, open);
    }

    /** What the view of one of its referrals says about it; nothing to whom somebody in it is hidden. */
    public @Nullable PartyLine line(ReferralSheet referral) {
        var party = referral.brought().party;
        return party == null ? null : find(party).map(PartyLine::of).orElse(null);
    }

    /** Whether the referral is answered together with another that waits for an answer, too. */
    public boolean binds(ReferralSheet referral) {
        var party = referral.brought().party;
        return party != null && companions.isAnotherOpen(party, referral.id());
    }

    /** The last one that is open may be answered alone. */
    public void requireAlone(ReferralSheet referral) {
        if (binds(referral)) throw ANSWER_THE_PARTY.because("Answer those who were sent with %s", referral.id());
    }

    /** Whether the receiver may still say yes or no. */
    static boolean isOpen(ReferralSheet referral) {
        return Move.DECLINE.leavesFrom(referral.status());
    }

    private Party known(UUID id) {
        return find(id).orElseThrow(() -> PARTY_NOT_FOUND.because("No party %s", id));
    }

    private Optional<Party> find(UUID id) {
        return parties.of(id, caller.agency())
                .filter(party -> companions.shown(id) == party.heads().all());
    }
}
