package org.punte.referrals.party;

import static org.punte.referrals.ReferralProblem.ONLY_THE_RECEIVER_ANSWERS;
import static org.punte.referrals.ReferralProblem.ONLY_THE_SENDER;
import static org.punte.referrals.ReferralProblem.UNDOING_TOO_LATE;
import static org.punte.referrals.party.PartyProblem.ANSWER_THE_PARTY;
import static org.punte.referrals.party.PartyProblem.PARTY_ANSWERED;
import static org.punte.referrals.party.PartyProblem.PARTY_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.ReferralStatus;
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
    private final PartyMoves moves;

    Parties(PartyRepository parties, Companions companions, Deadlines deadlines, Caller caller, PartyMoves moves) {
        this.parties = parties;
        this.companions = companions;
        this.deadlines = deadlines;
        this.caller = caller;
        this.moves = moves;
    }

    /** Of the caller, without anybody in it yet. */
    public UUID begin(UUID receiver, Together together, Heads heads) {
        var party = new Party(receiver, together, heads).sent(caller.account(), caller.agency(), deadlines.now());
        parties.persistAndFlush(party);
        return party.id;
    }

    public PartyView show(UUID id) {
        return view(known(id));
    }

    /** To whoever has answered just now, also where somebody whom they took on is hidden from them from now on. */
    public PartyView answered(UUID id) {
        return view(parties.findById(id));
    }

    private PartyView view(Party party) {
        var referrals = companions.of(party.id);
        return PartyView.of(party, referrals, moves.of(party, referrals));
    }

    /** For the receiver's answer. The rows are held in one order, whoever else answers or withdraws. */
    public PartyHeld hold(UUID id) {
        var party = known(id);
        requireReceiver(party);
        var open = companions.held(id).stream().filter(Parties::isOpen).toList();
        if (open.isEmpty()) throw PARTY_ANSWERED.because("Nobody of party %s waits for an answer", id);
        return new PartyHeld(party.together, open);
    }

    /** For the receiver to take its answer back: all whom it said yes or no to, held. Nobody of them may have gone on. */
    public List<ReferralSheet> holdAnswered(UUID id) {
        var party = known(id);
        requireReceiver(party);
        var all = companions.held(id);
        if (all.stream().anyMatch(Parties::hasGoneOn))
            throw UNDOING_TOO_LATE.because("Somebody of party %s has gone on since the answer", id);
        var answered = all.stream().filter(Parties::isAnswered).toList();
        if (answered.isEmpty()) throw UNDOING_TOO_LATE.because("Party %s has no answer to take back", id);
        return answered;
    }

    /** For the sender to answer what was asked of all of them. */
    public List<ReferralSheet> holdAsked(UUID id) {
        var party = known(id);
        if (!party.sender.equals(caller.agency()))
            throw ONLY_THE_SENDER.because("Party %s was sent by another agency", id);
        var asked = companions.held(id).stream().filter(Parties::isAsked).toList();
        if (asked.isEmpty()) throw PARTY_ANSWERED.because("No question about party %s waits for an answer", id);
        return asked;
    }

    /** What the view of one of its referrals says about it; nothing to whom somebody in it is hidden. */
    public @Nullable PartyLine line(ReferralSheet referral) {
        var party = referral.brought().party;
        return party == null
                ? null
                : find(party)
                        .map(found -> PartyLine.of(found, companions.of(party)))
                        .orElse(null);
    }

    /** Whether others, with whom alone they were to come, are left behind by whoever goes now; not said to whom one of them is hidden. */
    public boolean isParting(ReferralSheet referral) {
        var line = line(referral);
        return line != null
                && line.together() == Together.ONLY
                && line.present().all() > 1;
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

    /**
     * Whether the move of one would part those who come only together: one alone is neither asked about nor told of, and no
     * answer is taken back for one of them.
     */
    public boolean parts(Move move, ReferralSheet referral) {
        var id = referral.brought().party;
        if (id == null || parties.findById(id).together != Together.ONLY) return false;
        return companions.of(id).stream()
                .filter(other -> !other.id().equals(referral.id()))
                .anyMatch(
                        switch (move) {
                            case INFORMATION_REQUEST -> Parties::isOpen;
                            case INFORMATION -> Parties::isAsked;
                            case ANSWER_UNDONE -> other -> isOpen(other) || isAnswered(other) || hasGoneOn(other);
                            default -> other -> false;
                        });
    }

    /** Refuses what would part them. */
    public void requireTogether(Move move, ReferralSheet referral) {
        if (parts(move, referral))
            throw ANSWER_THE_PARTY.because("%s is for all who were sent with %s", move, referral.id());
    }

    static boolean isAnswered(ReferralSheet referral) {
        return Move.ANSWER_UNDONE.leavesFrom(referral.status());
    }

    static boolean hasGoneOn(ReferralSheet referral) {
        return referral.status().isTakenOn() && !isAnswered(referral);
    }

    static boolean isAsked(ReferralSheet referral) {
        return referral.status() == ReferralStatus.INFORMATION_REQUESTED;
    }

    /** Until the first of those who were answered could not be any more: the answer is taken back for all of them. */
    static @Nullable Instant undoUntil(List<ReferralSheet> referrals) {
        return referrals.stream()
                .filter(Parties::isAnswered)
                .map(referral -> referral.brought().undoUntil)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Who still waits for an answer, or is helped now. */
    static Heads present(List<ReferralSheet> referrals) {
        return Heads.of(referrals.stream()
                .filter(r -> isOpen(r) || r.status().isTakenOn() && !r.status().isOver())
                .map(r -> r.envelope().ageBand())
                .toList());
    }

    private void requireReceiver(Party party) {
        if (!party.receiver.equals(caller.agency()))
            throw ONLY_THE_RECEIVER_ANSWERS.because("Party %s was sent to another agency", party.id);
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
