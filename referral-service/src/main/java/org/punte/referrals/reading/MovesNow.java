package org.punte.referrals.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import org.punte.referrals.deadline.Deadlines;
import org.punte.referrals.life.Move;
import org.punte.referrals.life.Side;
import org.punte.referrals.note.Notes;
import org.punte.referrals.party.Parties;
import org.punte.referrals.sheet.ReferralSheet;
import org.punte.web.caller.Caller;

/** Which moves the caller could make now, as far as the rule book, the caller's roles and the clocks say. */
@ApplicationScoped
class MovesNow {
    private final Caller caller;
    private final Deadlines deadlines;
    private final Parties parties;
    private final Notes notes;

    MovesNow(Caller caller, Deadlines deadlines, Parties parties, Notes notes) {
        this.notes = notes;
        this.caller = caller;
        this.deadlines = deadlines;
        this.parties = parties;
    }

    List<Move> of(ReferralSheet referral) {
        Predicate<Move> ours = referral.isSentBy(caller.agency())
                ? move -> move.side() == Side.SENDER || move.side() == Side.AUTHOR
                : move -> move.side() == Side.RECEIVER;
        return Move.from(referral.status())
                .filter(ours)
                .filter(move -> move.who().includes(caller))
                .filter(move -> isOpen(move, referral))
                .toList();
    }

    private boolean isOpen(Move move, ReferralSheet referral) {
        return switch (move) {
            case INFORMATION_REQUEST -> referral.mayBeAsked() && !parties.parts(move, referral);
            case INFORMATION -> !parties.parts(move, referral);
            case PROMISE_DENIAL -> referral.isPromised();
            case CANCELLATION_CONFIRMATION -> referral.brought().confirmedAt == null;
            case ANSWER_UNDONE ->
                referral.isUndoableAt(deadlines.now()) && !isNoteRead(referral) && !parties.parts(move, referral);
            case RESUMPTION -> referral.hasBegun();
            case PAUSE_ENDED -> !referral.hasBegun();
            case CANCELLATION -> !(referral.isTransfer() && referral.status().isTakenOn());
            // of several that were sent together the party is answered, not one
            case ACCEPTANCE, DECLINE, WAITLISTING, REDIRECTION ->
                referral.brought().party == null || !parties.binds(referral);
            default -> true;
        };
    }

    /** Whether somebody has read who it is, beside the note, identity-service alone knows: the undoing asks it. */
    private boolean isNoteRead(ReferralSheet referral) {
        return referral.brought().noted && referral.status().isTakenOn() && notes.isOpenedAsSeen(referral.id());
    }
}
